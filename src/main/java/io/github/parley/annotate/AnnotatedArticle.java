package io.github.parley.annotate;

import io.github.parley.article.Article;
import io.github.parley.article.Passage;
import io.github.parley.article.PassageKind;
import io.github.parley.lexicon.Mention;
import io.github.parley.meeting.MeetingMention;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An article with everything that is read out of it.
 *
 * @param article the article as it was read
 * @param language ISO 639-1 code of the body, or null when it is too short to tell
 * @param passages its passages in order
 * @param mentions the entities that it names; empty when the language is not English
 * @param meetings the meetings that it tells of; empty when the language is not English
 */
public record AnnotatedArticle(
    Article article,
    String language,
    List<Passage> passages,
    List<Mention> mentions,
    List<MeetingMention> meetings) {

  /** The cleaned body: its paragraphs, separated by line feeds; empty when nothing is left. */
  public String body() {
    return bodyOf(passages);
  }

  static String bodyOf(List<Passage> passages) {
    return passages.stream()
        .filter(p -> p.kind() == PassageKind.BODY)
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  /** The headline, given beside the text or found in it; null when there is none. */
  public String title() {
    return passages.stream()
        .filter(p -> p.kind() == PassageKind.TITLE)
        .map(Passage::text)
        .findFirst()
        .orElse(null);
  }
}
