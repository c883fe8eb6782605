package io.github.parley.article;

import io.github.parley.text.TokenizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A cleaned article, cut into passages, sentences and tokens: what recognition and extraction work
 * on.
 *
 * @param articleId the article
 * @param source who published it, or null
 * @param published the day of publication, or null
 * @param passages every passage of the article in its order, residue too
 */
public record Document(String articleId, String source, LocalDate published, List<Part> passages) {

  /**
   * A passage with its tokens.
   *
   * @param passage the passage
   * @param tokens its tokens and sentences; offsets are relative to {@code passage.text()}
   */
  public record Part(Passage passage, TokenizedText tokens) {}

  /** Tokenises the passages of an article. */
  public static Document of(Article article, List<Passage> passages) {
    return new Document(
        article.articleId(),
        article.source(),
        article.published(),
        passages.stream().map(p -> new Part(p, TokenizedText.of(p.text()))).toList());
  }
}
