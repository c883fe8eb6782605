package io.github.parley.lexicon;

/** How a token is written: what tells 'Polish' from 'polish' and 'US' from 'us'. */
enum Shape {
  /** Begins with a small letter. */
  LOWER,
  /** Begins with a capital and holds a small letter. */
  CAPITALISED,
  /** Two or more letters, all capitals; points do not matter. */
  UPPER,
  /** One capital letter, with or without a point. */
  INITIAL,
  /** Begins with a digit. */
  NUMBER,
  /** Begins with anything else. */
  OTHER;

  static Shape of(CharSequence text, int from, int to) {
    char first = text.charAt(from);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    if (!Character.isLetter(first)) {
      return OTHER;
    }
    if (!Character.isUpperCase(first)) {
      return LOWER;
    }
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return CAPITALISED;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters > 1 ? UPPER : INITIAL;
  }

  /** Whether the token begins with a capital letter. */
  boolean capital() {
    return this == CAPITALISED || this == UPPER || this == INITIAL;
  }
}
