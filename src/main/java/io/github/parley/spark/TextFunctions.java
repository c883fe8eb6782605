package io.github.parley.spark;

import io.github.parley.annotate.AnnotatedArticle;
import io.github.parley.annotate.AnnotatedRows;
import io.github.parley.annotate.AnnotatorSource;
import io.github.parley.article.Article;
import io.github.parley.article.RecurringLines;
import io.github.parley.lexicon.EntityType;
import io.github.parley.lexicon.Mention;
import io.github.parley.meeting.MeetingMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;

/** What the SQL functions compute: the text of an article in, what it tells out. */
final class TextFunctions {

  private static final AnnotatorSource ANNOTATORS = AnnotatorSource.of(null);

  private TextFunctions() {}

  /** ISO codes of the states that the cleaned text names, sorted, without repeats. */
  static String[] countries(String text) {
    return read(text, null).mentions().stream()
        .filter(m -> m.type() == EntityType.COUNTRY && m.passageKind().counts())
        .map(Mention::country)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  /**
   * The meetings that the cleaned text tells of, in the order of the text, as rows of {@link
   * io.github.parley.annotate.AnnotatedSchema#MEETING}.
   *
   * @param published the day of publication in ISO form, or null: then relative dates stay NULL
   */
  static Row[] meetings(String text, String published) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    List<MeetingMention> meetings =
        read(text, day).meetings().stream().filter(m -> m.passageKind().counts()).toList();
    return AnnotatedRows.meetings(meetings);
  }

  private static AnnotatedArticle read(String text, LocalDate published) {
    Article article = new Article("", null, null, published, null, text);
    return ANNOTATORS.annotator().annotate(article, RecurringLines.none());
  }
}
