package io.github.parley.annotate;

import io.github.parley.article.Article;
import io.github.parley.article.Cleaner;
import io.github.parley.article.Document;
import io.github.parley.article.Language;
import io.github.parley.article.Passage;
import io.github.parley.article.RecurringLines;
import io.github.parley.lexicon.Lexicon;
import io.github.parley.lexicon.Mention;
import io.github.parley.lexicon.Recognizer;
import io.github.parley.meeting.MeetingExtractor;
import io.github.parley.meeting.MeetingMention;
import io.github.parley.text.PerceptronSyntax;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads an article: the pure function on which every table rests. Safe to share between threads.
 */
public final class Annotator {

  private static final String ENGLISH = "en";

  /**
   * The longest that an article may take. Ordinary ones take some milliseconds, the longest that
   * are read (half a million characters) a few seconds.
   */
  private static final Duration MOST_CPU = Duration.ofSeconds(60);

  private final CpuLimit limit = new CpuLimit(MOST_CPU);

  private final Lexicon lexicon;
  private final Cleaner cleaner = new Cleaner();
  private final Recognizer recognizer;
  private final MeetingExtractor extractor;

  /** An annotator that recognises what the lexicon holds. */
  public Annotator(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.recognizer = new Recognizer(lexicon);
    this.extractor = new MeetingExtractor(lexicon, PerceptronSyntax.shipped());
  }

  /**
   * The version of everything that decides how an article is read: rules of cleaning and
   * extraction, and the lexicon. Rows of another version have to be made anew.
   */
  public String version() {
    return "c" + Cleaner.VERSION + "-m" + MeetingExtractor.VERSION + "-" + lexicon.version();
  }

  /** What differs between two versions, for people; unknown forms of a version are given whole. */
  public static String difference(String before, String now) {
    List<String> what = List.of("cleaning rules", "meeting rules", "lexicon");
    String[] old = before.split("-", what.size());
    String[] current = now.split("-", what.size());
    if (old.length != current.length) {
      return "rules or lexicon changed (%s, was %s)".formatted(now, before);
    }
    return IntStream.range(0, current.length)
        .filter(i -> !old[i].equals(current[i]))
        .mapToObj(i -> "%s changed (%s, was %s)".formatted(what.get(i), current[i], old[i]))
        .collect(Collectors.joining(", "));
  }

  /**
   * Reads an article. Articles that are not English are cleaned, and left at that; articles too
   * short to tell are taken for English.
   *
   * @param article the article as it was read
   * @param recurring the lines that its source repeats from article to article
   */
  public AnnotatedArticle annotate(Article article, RecurringLines recurring) {
    List<Passage> passages = cleaner.clean(article, recurring);
    String language = Language.of(AnnotatedArticle.bodyOf(passages));
    if (language != null && !language.equals(ENGLISH)) {
      return new AnnotatedArticle(article, language, passages, List.of(), List.of());
    }
    Document document = Document.of(article, passages);
    List<Mention> mentions = mentions(document);
    return new AnnotatedArticle(
        article, language, passages, entities(mentions), meetings(document, mentions));
  }

  /**
   * A role whose holder is unknown serves to find the parties of a meeting, and names no entity.
   */
  private static List<Mention> entities(List<Mention> mentions) {
    return mentions.stream().filter(m -> m.entityId() != null).toList();
  }

  /**
   * Reads an article, or gives it up.
   *
   * @throws CpuLimit.ExceededException when it takes too long
   */
  AnnotatedArticle annotateInTime(Article article, RecurringLines recurring) {
    return limit.call(() -> annotate(article, recurring));
  }

  /** The entities that a cleaned text names. */
  public List<Mention> mentions(Document document) {
    return recognizer.recognize(document);
  }

  /** The meetings that a cleaned text tells of. */
  public List<MeetingMention> meetings(Document document, List<Mention> mentions) {
    return extractor.extract(document, mentions);
  }
}
