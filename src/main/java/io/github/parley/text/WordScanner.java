package io.github.parley.text;

import java.util.Set;

/** Looks ahead in a text: where a word ends, what stands within it, and what clings to it. */
final class WordScanner {

  /** Endings that make 'word.ending' one token, a host name, when they are written small. */
  private static final Set<String> HOST_ENDINGS =
      Set.of(
          "com", "net", "org", "info", "gov", "edu", "int", "mil", "biz", "news", "az", "ru", "am",
          "ge", "tr", "ua", "uk", "kz", "uz", "kg", "tm", "tj", "ir", "eu", "tv", "io", "co", "de",
          "fr", "cn", "jp", "kr", "pk", "il", "pl", "by", "md", "html", "htm", "pdf", "php");

  /** Those of them that are no English word and so may carry a capital ('News.Az'). */
  private static final Set<String> CAPITAL_HOST_ENDINGS =
      Set.of("Com", "Net", "Org", "Info", "Az", "Ru", "AZ", "COM", "RU");

  private final String text;
  private final int length;

  WordScanner(String text) {
    this.text = text;
    this.length = text.length();
  }

  /** The code unit at an offset, or 0 beyond the end. */
  char at(int i) {
    return i < length ? text.charAt(i) : 0;
  }

  /** Width in code units of the part of a word at an offset, or 0. */
  int wordPartAt(int i) {
    if (i >= length) {
      return 0;
    }
    char c = text.charAt(i);
    if (c < 128) {
      return Characters.isWordPart(c) ? 1 : 0;
    }
    if (Characters.isApostrophe(c)) {
      return 0;
    }
    int point = text.codePointAt(i);
    return Characters.isWordPart(point) ? Character.charCount(point) : 0;
  }

  /** End of the word at an offset, with what may stand within a word. */
  int wordEnd(int start) {
    int i = start;
    while (true) {
      int width = wordPartAt(i);
      if (width > 0) {
        i += width;
        continue;
      }
      if (i == start || i + 1 >= length || !joins(i)) {
        return i;
      }
      i++;
    }
  }

  /** Whether the sign at an offset, with parts of a word on both sides, stands within the word. */
  private boolean joins(int i) {
    char c = text.charAt(i);
    if (wordPartAt(i + 1) == 0 || Characters.isApostrophe(text.charAt(i + 1))) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (Characters.isApostrophe(c)) {
      return cliticEnd(i) == 0 && !isNot(i - 1, 0) && Characters.isLetter(after);
    }
    return switch (c) {
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '_', '@' -> true;
      case ',', ':' -> Characters.isDigit(before) && Characters.isDigit(after);
      case '.' -> (Characters.isDigit(before) && Characters.isDigit(after)) || hostAfter(i);
      default -> false;
    };
  }

  /** Whether '.ending' of a host name stands at an offset. */
  private boolean hostAfter(int dot) {
    int end = dot + 1;
    while (end < length && end - dot <= 5 && Characters.isLetter(text.charAt(end))) {
      end++;
    }
    if (end - dot > 5 || end - dot < 3 || wordPartAt(end) > 0) {
      return false;
    }
    String ending = text.substring(dot + 1, end);
    return HOST_ENDINGS.contains(ending) || CAPITAL_HOST_ENDINGS.contains(ending);
  }

  /** End of the run of letters at an offset, as far as a word that is looked up can reach. */
  int letterRunEnd(int from) {
    int i = from;
    while (i < length && i - from < 16 && Characters.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether an address of the web starts at an offset. */
  boolean startsAddress(int pos) {
    char c = text.charAt(pos);
    return (c == 'h' && (text.startsWith("http://", pos) || text.startsWith("https://", pos)))
        || (c == 'w' && text.startsWith("www.", pos));
  }

  /** End of a clitic with its apostrophe at an offset ("'s", "'ll"), or 0. */
  int cliticEnd(int i) {
    if (i + 1 >= length || !Characters.isApostrophe(text.charAt(i))) {
      return 0;
    }
    char first = Character.toLowerCase(text.charAt(i + 1));
    if ((first == 's' || first == 'd' || first == 'm') && !continuesWord(i + 2)) {
      return i + 2;
    }
    char second = Character.toLowerCase(at(i + 2));
    boolean two =
        (first == 'l' && second == 'l')
            || (first == 'r' && second == 'e')
            || (first == 'v' && second == 'e');
    return two && !continuesWord(i + 3) ? i + 3 : 0;
  }

  private boolean continuesWord(int i) {
    return wordPartAt(i) > 0;
  }

  /** Whether "n't" stands at an offset, after a part of its word. */
  boolean isNot(int i, int start) {
    return i > start
        && i + 2 < length
        && Character.toLowerCase(text.charAt(i)) == 'n'
        && Characters.isLetter(text.charAt(i - 1))
        && Characters.isApostrophe(text.charAt(i + 1))
        && Character.toLowerCase(text.charAt(i + 2)) == 't'
        && !continuesWord(i + 3);
  }

  /** Whether a word is 'cannot', which is two tokens. */
  boolean isCannot(int start, int end) {
    return end - start == 6 && text.regionMatches(true, start, "cannot", 0, 6);
  }
}
