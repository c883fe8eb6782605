package io.github.parley.annotate;

import io.github.parley.article.Article;
import io.github.parley.article.DuplicateSignature;
import io.github.parley.article.Passage;
import io.github.parley.article.RecurringLines;
import io.github.parley.lexicon.Mention;
import io.github.parley.meeting.MeetingMention;
import io.github.parley.meeting.Participant;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Turns articles into the rows of {@link AnnotatedSchema}. */
public final class AnnotatedRows {

  private AnnotatedRows() {}

  /** Reads an article and gives its row; a fault, or too long a time, costs this article alone. */
  static Row of(Row read, Annotator annotator, RecurringLines recurring) {
    Article article = article(read);
    try {
      return row(read, annotator.annotateInTime(article, recurring), null);
    } catch (RuntimeException | StackOverflowError e) {
      AnnotatedArticle nothing =
          new AnnotatedArticle(article, null, List.of(), List.of(), List.of());
      return row(read, nothing, e.toString());
    }
  }

  private static Article article(Row read) {
    Date date = read.getAs("published");
    return new Article(
        read.getAs("article_id"),
        read.getAs("url"),
        read.getAs("source"),
        date == null ? null : date.toLocalDate(),
        read.getAs("raw_title"),
        read.getAs("raw_text"));
  }

  private static Row row(Row read, AnnotatedArticle article, String error) {
    String body = article.body();
    return RowFactory.create(
        read.getAs("article_id"),
        read.getAs("source"),
        read.getAs("url"),
        read.getAs("published"),
        read.getAs("content_hash"),
        read.getAs("note"),
        read.getAs("raw_title"),
        read.getAs("raw_text"),
        read.getAs("location"),
        article.title(),
        body,
        article.language(),
        words(body),
        DuplicateSignature.of(body),
        error,
        article.passages().stream().map(AnnotatedRows::passage).toArray(),
        article.mentions().stream().map(AnnotatedRows::mention).toArray(),
        meetings(article.meetings()));
  }

  /** Meetings in their order, as rows of {@link AnnotatedSchema#MEETING}. */
  public static Row[] meetings(List<MeetingMention> meetings) {
    return IntStream.range(0, meetings.size())
        .mapToObj(i -> meeting(i, meetings.get(i)))
        .toArray(Row[]::new);
  }

  /** Runs of characters between white space. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }

  private static Row passage(Passage p) {
    return RowFactory.create(p.number(), p.kind().code(), p.text(), p.reason());
  }

  private static Row mention(Mention m) {
    return RowFactory.create(
        m.passageNo(),
        m.passageKind().code(),
        m.sentenceNo(),
        m.charStart(),
        m.charEnd(),
        m.surface(),
        m.type().code(),
        m.form().name().toLowerCase(Locale.ROOT),
        m.entityId(),
        m.name(),
        m.country(),
        m.office(),
        m.confidence());
  }

  private static Row meeting(int number, MeetingMention m) {
    return RowFactory.create(
        number,
        m.countries().toArray(),
        m.participants().stream().map(AnnotatedRows::participant).toArray(),
        m.status().code(),
        m.channel().code(),
        m.level().code(),
        m.dateText(),
        date(m.dateStart()),
        date(m.dateEnd()),
        m.datePrecision() == null ? null : m.datePrecision().code(),
        m.place(),
        m.placeCountry(),
        m.evidence(),
        m.passageNo(),
        m.passageKind().code(),
        m.sentenceNo(),
        m.rule(),
        m.confidence());
  }

  private static Row participant(Participant p) {
    return RowFactory.create(p.name(), p.country(), p.office(), p.entityId());
  }

  private static Date date(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
