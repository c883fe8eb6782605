package io.github.parley.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings comparable: letters without accents, in lower case, without points. 'Erdoğan' and
 * 'ERDOGAN' fold to the same, and so do 'U.S.' and 'US'.
 */
final class Folding {

  private static final int TABLE_SIZE = 0x2000;
  private static final String[] TABLE = table();
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Folding() {}

  /** A 64-bit hash of the folded characters (FNV-1a with a final mix). */
  static long hash(CharSequence text, int from, int to) {
    long h = SEED;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        if (c != '.') {
          h = (h ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * PRIME;
        }
      } else {
        String folded = folded(c);
        for (int k = 0; k < folded.length(); k++) {
          h = (h ^ folded.charAt(k)) * PRIME;
        }
      }
    }
    return h ^ (h >>> 29);
  }

  static long hash(String token) {
    return hash(token, 0, token.length());
  }

  /** The folded form of a text, white space kept. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        continue;
      }
      if (c < 128) {
        out.append(Character.toLowerCase(c));
      } else {
        out.append(folded(c));
      }
    }
    return out.toString();
  }

  private static String folded(char c) {
    if (c < TABLE_SIZE) {
      return TABLE[c];
    }
    return switch (c) {
      case '’', '‘', 'ʼ' -> "'";
      case '‐', '‑', '–' -> "-";
      default ->
          Character.isHighSurrogate(c) || Character.isLowSurrogate(c)
              ? String.valueOf(c)
              : plain(c);
    };
  }

  private static String[] table() {
    String[] table = new String[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      table[c] = plain(c);
    }
    return table;
  }

  private static String plain(char c) {
    String special =
        switch (c) {
          case 'ø', 'Ø' -> "o";
          case 'ł', 'Ł' -> "l";
          case 'đ', 'Đ', 'ð', 'Ð' -> "d";
          case 'ı', 'İ' -> "i";
          case 'ə', 'Ə' -> "a";
          case 'ß' -> "ss";
          case 'æ', 'Æ' -> "ae";
          case 'œ', 'Œ' -> "oe";
          case 'þ', 'Þ' -> "th";
          case 'ħ', 'Ħ' -> "h";
          case 'ʼ', 'ʻ', 'ʿ', 'ʾ', '´', '`' -> "'";
          default -> null;
        };
    if (special != null) {
      return special;
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < decomposed.length(); i++) {
      int type = Character.getType(decomposed.charAt(i));
      if (type != Character.NON_SPACING_MARK) {
        out.append(decomposed.charAt(i));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
