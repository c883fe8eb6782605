package io.github.parley.article;

import java.util.HashSet;
import java.util.Set;

/**
 * The content words of an article so far. A paragraph of the same article takes up about half of
 * its content words from what stands before it, the teaser of another article a tenth (medians of
 * 783 and 113 lines of scraped pages).
 */
final class ArticleVocabulary {

  /** Words are told apart by so many letters: a plain stemmer. */
  private static final int STEM = 5;

  private static final int MIN_WORD = 4;

  /** A line with fewer content words says nothing of its subject. */
  static final int MIN_WORDS = 4;

  /** With fewer words read, everything is new. */
  private static final int MIN_KNOWN = 35;

  private final Set<String> known = new HashSet<>();

  void add(String line) {
    known.addAll(contentWords(line));
  }

  /** The share of a line's content words that the article has used, or -1 when none can be told. */
  double share(String line) {
    Set<String> words = contentWords(line);
    if (words.size() < MIN_WORDS || known.size() < MIN_KNOWN) {
      return -1;
    }
    int shared = 0;
    for (String word : words) {
      shared += known.contains(word) ? 1 : 0;
    }
    return (double) shared / words.size();
  }

  /** Whether a line begins with a content word that the article has used. */
  boolean knowsFirstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    Set<String> first = contentWords(line.substring(0, end));
    return !first.isEmpty() && known.containsAll(first);
  }

  private static Set<String> contentWords(String line) {
    Set<String> words = new HashSet<>();
    int i = 0;
    while (i < line.length()) {
      if (!Character.isLetterOrDigit(line.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
        end++;
      }
      if (end - i >= MIN_WORD) {
        String word = line.substring(i, end).toLowerCase(java.util.Locale.ROOT);
        if (!Language.isEnglishFunctionWord(word)) {
          words.add(word.substring(0, Math.min(STEM, word.length())));
        }
      }
      i = end;
    }
    return words;
  }
}
