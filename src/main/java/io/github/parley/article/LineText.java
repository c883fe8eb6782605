package io.github.parley.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts a scraped text into lines and mends what scraping did to their characters. */
final class LineText {

  /** Most characters lie below, and are told without a look into Java's tables. */
  private static final int LAST_ASCII = 0x7F;

  private LineText() {}

  /** The lines of a text that hold more than white space, mended, in their order. */
  static List<String> linesOf(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        String line = mend(text, start, i);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /**
   * One line with HTML entities resolved, invisible and control characters gone, and every run of
   * white space one space; empty when nothing is left.
   */
  static String mend(String text) {
    return mend(text, 0, text.length());
  }

  private static String mend(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    boolean space = false;
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '&') {
        HtmlEntity entity = HtmlEntity.at(text, i, end);
        if (entity != null) {
          c = entity.codePoint();
          next = entity.end();
        }
      }
      i = next;
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isSpace(int c) {
    if (c < LAST_ASCII) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c < ' ');
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Control characters, zero-width and direction marks, and halves of surrogate pairs. */
  private static boolean isInvisible(int c) {
    if (c < LAST_ASCII) {
      return c < ' ';
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
