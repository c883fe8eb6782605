package io.github.parley.text;

/** The kinds of characters that cutting a text into tokens tells apart. */
final class Characters {

  private Characters() {}

  /** White space, non-breaking and zero-width spaces too. */
  static boolean isSpace(char c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    return Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  /** An apostrophe in any of the characters in which news writes it. */
  static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '’', '‘', '`', '´', '\u02BC', '\u02BB' -> true;
      default -> false;
    };
  }

  /** A mark that closes what it follows: a bracket or a curly quotation mark. */
  static boolean isCloser(char c) {
    return switch (c) {
      case '”', '’', ')', ']', '»', '}' -> true;
      default -> false;
    };
  }

  /** A mark that opens what follows it. */
  static boolean isOpener(char c) {
    return switch (c) {
      case '“', '‘', '(', '[', '«', '"', '\'', '„', '`' -> true;
      default -> false;
    };
  }

  /** A mark that begins an item of a list at the start of a line. */
  static boolean isBullet(char c) {
    return switch (c) {
      case '•', '▪', '●', '■', '◦', '►', '▶', '*' -> true;
      default -> false;
    };
  }

  /** A sign that is one token however often it is repeated. */
  static boolean isRepeatable(char c) {
    return switch (c) {
      case '-', '–', '—', '=', '*', '~', '+', '#', '_' -> true;
      default -> false;
    };
  }

  /** A character of words: letters, their marks, digits, and format characters within a word. */
  static boolean isWordPart(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER ->
          true;
      case Character.FORMAT -> c != '\u200B' && c != '\uFEFF';
      default -> false;
    };
  }

  /** A digit of ASCII. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter. */
  static boolean isLetter(char c) {
    return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }
}
