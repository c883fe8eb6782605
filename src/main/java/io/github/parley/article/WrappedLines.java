package io.github.parley.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken inside a sentence: by a mail program, a terminal, or the links of a
 * page. Only a line that begins in lower case behind one that ends no sentence is sure to be the
 * rest of it.
 */
final class WrappedLines {

  /** No paragraph is longer; what is, was never wrapped. */
  private static final int MAX_PARAGRAPH = 20_000;

  private WrappedLines() {}

  /** The lines, with the pieces of a sentence joined by a space. */
  static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>(lines.size());
    StringBuilder paragraph = new StringBuilder();
    String last = "";
    for (String line : lines) {
      if (!last.isEmpty() && goesOn(last, line) && paragraph.length() < MAX_PARAGRAPH) {
        paragraph.append(' ');
      } else if (!last.isEmpty()) {
        joined.add(paragraph.toString());
        paragraph.setLength(0);
      }
      paragraph.append(line);
      last = line;
    }
    if (!last.isEmpty()) {
      joined.add(paragraph.toString());
    }
    return joined;
  }

  private static boolean goesOn(String line, String next) {
    return Character.isLowerCase(next.charAt(0))
        && !ArticleBounds.endsSentence(line)
        && LineRules.of(line) == null
        && LineRules.of(next) == null;
  }
}
