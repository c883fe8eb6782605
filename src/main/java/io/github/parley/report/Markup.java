package io.github.parley.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * HTML and SVG under construction. Names of elements and attributes are ours; every text and every
 * value is escaped, so that what an article says can't become an element, an attribute or a script.
 */
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  Markup open(String element, String... attributes) {
    start(element, attributes).append('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Writes text into the open element. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Writes an element that holds text alone. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Writes an element without content. */
  Markup empty(String element, String... attributes) {
    start(element, attributes).append("/>");
    return this;
  }

  /** Writes the style sheet, which is ours and stands as it is. */
  Markup style(String css) {
    out.append("<style>").append(css).append("</style>\n");
    return this;
  }

  private StringBuilder start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    return out;
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                  if (isLegal(c)) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
  }

  /**
   * Control characters, lone surrogates and marks that turn the direction of text have no place.
   */
  private static boolean isLegal(int c) {
    return c == '\n'
        || c == '\t'
        || !(Character.isISOControl(c)
            || Character.getType(c) == Character.SURROGATE
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069));
  }

  /** A coordinate in SVG: a tenth of a pixel is fine enough. */
  static String px(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }
}
