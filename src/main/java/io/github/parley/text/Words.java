package io.github.parley.text;

/**
 * The words of a sentence as the numbers that features are made of: hashes of the small-letter form
 * and of its endings, and a shape. No string is made.
 */
final class Words {

  /** Shapes of a word, before the sentence's style is added. */
  private static final int SMALL = 0;

  private static final int CAPITALISED = 1;
  private static final int CAPITALS = 2;
  private static final int MIXED = 3;
  private static final int NUMBER = 4;
  private static final int WITH_DIGITS = 5;
  private static final int WITH_STOPS = 6;
  private static final int SIGN = 7;
  private static final int INITIAL = 8;
  private static final int SHAPES = 9;

  /** Styles of a sentence: what a capital letter is worth in it. */
  private static final int TITLED = 1;

  private static final int SHOUTED = 2;

  /** Words of a title that keep a small first letter have at most this many letters. */
  private static final int SMALL_WORD_OF_TITLE = 4;

  /** Below this number of words a sentence says nothing about its style. */
  private static final int STYLE_MIN_WORDS = 4;

  /** Share of the words that must carry capitals for the style: a few exceptions are names. */
  private static final double STYLE_SHARE = 0.9;

  private static final int YEAR = 1;
  private static final int ADDRESS = 2;

  final int length;
  final int[] form;
  final int[] suffix1;
  final int[] suffix2;
  final int[] suffix3;
  final int[] prefix;
  final int[] shape;

  private Words(int length) {
    this.length = length;
    form = new int[length];
    suffix1 = new int[length];
    suffix2 = new int[length];
    suffix3 = new int[length];
    prefix = new int[length];
    shape = new int[length];
  }

  /** The words of a sentence. */
  static Words of(TokenizedText text, int sentence) {
    int first = text.sentenceStart(sentence);
    Words words = new Words(text.sentenceEnd(sentence) - first);
    String s = text.text();
    for (int i = 0; i < words.length; i++) {
      words.read(s, text.start(first + i), text.end(first + i), i);
    }
    int style = words.style(text, first);
    for (int i = 0; i < words.length; i++) {
      words.shape[i] += SHAPES * style;
    }
    return words;
  }

  private void read(String s, int start, int end, int i) {
    int shapeOfWord = shapeOf(s, start, end);
    shape[i] = shapeOfWord;
    if (shapeOfWord == NUMBER) {
      form[i] = numberForm(s, start, end);
    } else if (end - start > 40) {
      form[i] = ADDRESS;
    } else {
      form[i] = hash(s, start, end);
    }
    suffix1[i] = hash(s, Math.max(start, end - 1), end);
    suffix2[i] = hash(s, Math.max(start, end - 2), end);
    suffix3[i] = hash(s, Math.max(start, end - 3), end);
    prefix[i] = hash(s, start, Math.min(end, start + 3));
  }

  private static int numberForm(String s, int start, int end) {
    char c = s.charAt(start);
    boolean fourDigits = end - start == 4;
    for (int k = start; k < end && fourDigits; k++) {
      fourDigits = Characters.isDigit(s.charAt(k));
    }
    if (fourDigits && (c == '1' || c == '2')) {
      return YEAR;
    }
    int h = 17;
    for (int k = start; k < end && k < start + 12; k++) {
      h = h * 31 + (Characters.isDigit(s.charAt(k)) ? '0' : s.charAt(k));
    }
    return h;
  }

  private static int hash(String s, int start, int end) {
    int h = 0x811C9DC5;
    for (int k = start; k < end; k++) {
      char c = s.charAt(k);
      if (c < 128) {
        c = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
      } else {
        c = plain(c);
      }
      h = (h ^ c) * 0x01000193;
    }
    return h;
  }

  /** The character of ASCII that the treebanks write in place of a typographic one. */
  private static char plain(char c) {
    if (Characters.isApostrophe(c)) {
      return '\'';
    }
    return switch (c) {
      case '“', '”', '„', '«', '»' -> '"';
      case '–', '—' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  private static int shapeOf(String s, int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int stops = 0;
    for (int k = start; k < end; k++) {
      char c = s.charAt(k);
      if (Characters.isDigit(c)) {
        digits++;
      } else if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      } else if (c == '.') {
        stops++;
      }
    }
    if (upper + lower == 0) {
      return digits > 0 ? NUMBER : SIGN;
    }
    if (digits > 0) {
      return WITH_DIGITS;
    }
    if (stops > 0) {
      return WITH_STOPS;
    }
    if (upper == 0) {
      return SMALL;
    }
    if (lower == 0) {
      return upper == 1 ? INITIAL : CAPITALS;
    }
    return upper == 1 && Character.isUpperCase(s.charAt(start)) ? CAPITALISED : MIXED;
  }

  private int style(TokenizedText text, int first) {
    int words = 0;
    int capital = 0;
    int shouted = 0;
    for (int i = 0; i < length; i++) {
      int letters = text.end(first + i) - text.start(first + i);
      if (shape[i] > MIXED || (shape[i] == SMALL && letters <= SMALL_WORD_OF_TITLE)) {
        continue;
      }
      words++;
      if (shape[i] != SMALL) {
        capital++;
      }
      if (shape[i] == CAPITALS) {
        shouted++;
      }
    }
    if (words < STYLE_MIN_WORDS) {
      return 0;
    }
    if (shouted >= STYLE_SHARE * words) {
      return SHOUTED;
    }
    return capital >= STYLE_SHARE * words ? TITLED : 0;
  }
}
