package io.github.parley.article;

import java.util.Map;

/**
 * An HTML character reference in a text.
 *
 * @param codePoint the character that it stands for
 * @param end the offset after it
 */
record HtmlEntity(int codePoint, int end) {

  /** The longest reference that is looked for, with ampersand and semicolon. */
  private static final int MAX_LENGTH = 10;

  /** The named references that news text holds. Source: HTML 4.01, section 24. */
  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("amp", (int) '&'),
          Map.entry("lt", (int) '<'),
          Map.entry("gt", (int) '>'),
          Map.entry("quot", (int) '"'),
          Map.entry("apos", (int) '\''),
          Map.entry("nbsp", 0xA0),
          Map.entry("ensp", 0x2002),
          Map.entry("emsp", 0x2003),
          Map.entry("thinsp", 0x2009),
          Map.entry("shy", 0xAD),
          Map.entry("zwnj", 0x200C),
          Map.entry("zwj", 0x200D),
          Map.entry("lrm", 0x200E),
          Map.entry("rlm", 0x200F),
          Map.entry("ndash", 0x2013),
          Map.entry("mdash", 0x2014),
          Map.entry("lsquo", 0x2018),
          Map.entry("rsquo", 0x2019),
          Map.entry("sbquo", 0x201A),
          Map.entry("ldquo", 0x201C),
          Map.entry("rdquo", 0x201D),
          Map.entry("bdquo", 0x201E),
          Map.entry("laquo", 0xAB),
          Map.entry("raquo", 0xBB),
          Map.entry("hellip", 0x2026),
          Map.entry("bull", 0x2022),
          Map.entry("middot", 0xB7),
          Map.entry("copy", 0xA9),
          Map.entry("reg", 0xAE),
          Map.entry("trade", 0x2122),
          Map.entry("deg", 0xB0),
          Map.entry("frac12", 0xBD),
          Map.entry("cent", 0xA2),
          Map.entry("pound", 0xA3),
          Map.entry("euro", 0x20AC),
          Map.entry("yen", 0xA5),
          Map.entry("sect", 0xA7),
          Map.entry("agrave", 0xE0),
          Map.entry("aacute", 0xE1),
          Map.entry("acirc", 0xE2),
          Map.entry("atilde", 0xE3),
          Map.entry("auml", 0xE4),
          Map.entry("aring", 0xE5),
          Map.entry("ccedil", 0xE7),
          Map.entry("egrave", 0xE8),
          Map.entry("eacute", 0xE9),
          Map.entry("ecirc", 0xEA),
          Map.entry("euml", 0xEB),
          Map.entry("iacute", 0xED),
          Map.entry("icirc", 0xEE),
          Map.entry("ntilde", 0xF1),
          Map.entry("oacute", 0xF3),
          Map.entry("ocirc", 0xF4),
          Map.entry("otilde", 0xF5),
          Map.entry("ouml", 0xF6),
          Map.entry("oslash", 0xF8),
          Map.entry("uacute", 0xFA),
          Map.entry("ucirc", 0xFB),
          Map.entry("uuml", 0xFC),
          Map.entry("szlig", 0xDF),
          Map.entry("Auml", 0xC4),
          Map.entry("Ouml", 0xD6),
          Map.entry("Uuml", 0xDC),
          Map.entry("Eacute", 0xC9),
          Map.entry("Ccedil", 0xC7));

  /** Numeric references 128 to 159 mean Windows-1252. Source: WHATWG HTML, section 13.2.5.80. */
  private static final String WINDOWS_1252 =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  /** The reference that begins at an ampersand, or null. */
  static HtmlEntity at(String text, int ampersand, int end) {
    int limit = Math.min(end, ampersand + MAX_LENGTH);
    for (int i = ampersand + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        int codePoint = codePoint(text.substring(ampersand + 1, i));
        return codePoint < 0 ? null : new HtmlEntity(codePoint, i + 1);
      }
      if (c != '#' && !(c < 128 && Character.isLetterOrDigit(c))) {
        return null;
      }
    }
    return null;
  }

  private static int codePoint(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, -1);
    }
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      int value =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      if (value >= 128 && value < 160) {
        return WINDOWS_1252.charAt(value - 128);
      }
      return Character.isValidCodePoint(value) ? value : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
