package io.github.parley.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins lines that were broken inside a sentence: by a mail program, a terminal, or the links of a
 * page. In a text that was wrapped at a width, with empty lines between its paragraphs, a line goes
 * on where the next word would not have fitted; elsewhere only a line that begins in lower case
 * behind one that ends no sentence is sure to be the rest of it.
 */
final class WrappedLines {

  /** No paragraph is longer; what is, was never wrapped. */
  private static final int MAX_PARAGRAPH = 20_000;

  /** Widths at which texts are wrapped, in characters. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 82;

  /** Fewest lines that must have been wrapped, and the share of all that they must be. */
  private static final int FEWEST = 3;

  private static final double SHARE = 0.25;

  private static final Pattern ITEM = Pattern.compile("[-*•–#|>]\\s?.*|\\d{1,2}[.)]\\s.*");

  private WrappedLines() {}

  /** A text with the paragraphs whole that were wrapped at a width; as it is where none were. */
  static String unwrapped(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (broken(lines.get(i)) && !lines.get(i + 1).isEmpty()) {
        widths.add(lines.get(i).length());
      }
    }
    long told = lines.stream().filter(line -> !line.isEmpty()).count();
    boolean everywhere = widths.size() >= FEWEST && widths.size() >= SHARE * told;
    widths.sort(null);
    int usual = everywhere ? widths.get(widths.size() / 2) : 0;
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).isEmpty()) {
        append(out, lines.subList(from, i), usual);
        out.append('\n');
        from = i + 1;
      }
    }
    return out.toString();
  }

  /** Whether a line is as wide as a wrapped one and ends no sentence. */
  private static boolean broken(String line) {
    return wide(line) && !ArticleBounds.endsSentence(line);
  }

  private static boolean wide(String line) {
    return line.length() >= NARROWEST && line.length() <= WIDEST;
  }

  /**
   * Adds the lines between two empty ones.
   *
   * @param usual the width at which the whole text was wrapped, 0 when it was not
   */
  private static void append(StringBuilder out, List<String> block, int usual) {
    int width = usual > 0 ? usual : widthOf(block);
    for (int i = 0; i < block.size(); i++) {
      boolean goesOn =
          i > 0
              && width > 0
              && full(block.get(i - 1), block.get(i), width)
              && !ITEM.matcher(block.get(i)).matches();
      out.append(i == 0 ? "" : goesOn ? " " : "\n").append(block.get(i));
    }
    out.append('\n');
  }

  /** The width at which a block of lines was wrapped; 0 when one of them had more room. */
  private static int widthOf(List<String> block) {
    List<String> before = block.subList(0, Math.max(0, block.size() - 1));
    int width = before.stream().mapToInt(String::length).max().orElse(0);
    boolean wrapped = before.size() + 1 >= FEWEST && before.stream().anyMatch(WrappedLines::broken);
    for (int i = 0; wrapped && i < before.size(); i++) {
      wrapped = wide(before.get(i)) && full(before.get(i), block.get(i + 1), width);
    }
    return wrapped ? width : 0;
  }

  /** Whether the first word of the next line would not have fitted into a line. */
  private static boolean full(String line, String next, int width) {
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return line.length() <= WIDEST && line.length() + 1 + word > width;
  }

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
