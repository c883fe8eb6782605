package io.github.parley.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a scraped article into passages and says what each of them is.
 *
 * <p>Keeping everything is a good cleaner of text that was extracted already, so a line leaves the
 * body only for a reason: it says what residue says ({@link LineRules}), it recurs within its
 * source, or it stands before the article's beginning or behind its end. Every line that holds more
 * than white space is in exactly one passage, save that headlines inserted into it stand behind it.
 * Immutable; safe to share between threads.
 */
public final class Cleaner {

  /** The version of the rules; raised when an article could be cleaned otherwise than before. */
  public static final String VERSION = "4";

  /**
   * Cuts an article into passages.
   *
   * @param article the article as read
   * @param recurring which lines recur within a source
   * @return all passages in their order; a headline given beside the text is passage 0
   */
  public List<Passage> clean(Article article, RecurringLines recurring) {
    List<Passage> passages = new ArrayList<>();
    String title = article.title() == null ? "" : LineText.mend(article.title());
    if (!title.isEmpty()) {
      passages.add(new Passage(0, PassageKind.TITLE, title, "title:given"));
    }
    List<String> lines =
        WrappedLines.joined(LineText.linesOf(WrappedLines.unwrapped(article.text())));
    for (LineVerdict verdict :
        new ArticleBounds(article.source(), title, lines, recurring).verdicts()) {
      add(passages, verdict);
    }
    return passages;
  }

  private static void add(List<Passage> passages, LineVerdict verdict) {
    if (verdict.kind() != PassageKind.BODY) {
      passages.add(new Passage(passages.size(), verdict.kind(), verdict.text(), verdict.reason()));
      return;
    }
    List<String> parts = InsertedTeasers.parts(verdict.text());
    passages.add(new Passage(passages.size(), PassageKind.BODY, parts.get(0), verdict.reason()));
    for (String inserted : parts.subList(1, parts.size())) {
      passages.add(new Passage(passages.size(), PassageKind.TEASER, inserted, "teaser:inserted"));
    }
  }
}
