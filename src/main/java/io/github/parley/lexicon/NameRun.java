package io.github.parley.lexicon;

import java.util.Set;

/**
 * A run of tokens written like a person's name.
 *
 * @param start first token
 * @param end index after the last token
 * @param words tokens that are names, without initials, hyphens and particles
 */
record NameRun(int start, int end, int words) {

  private static final int LONGEST = 7;

  /** Capitalised words that no personal name holds. */
  static final Set<String> NO_NAME = WordList.of("not_in_names");

  /** The longest run that begins at a token, or null. */
  static NameRun at(Scan scan, int from) {
    Tokens t = scan.tokens();
    if (!nameToken(scan, from) || generation(t, from)) {
      return null;
    }
    int end = from + 1;
    int words = t.shape(from) == Shape.INITIAL ? 0 : 1;
    int i = end;
    while (i < t.count() && i < from + LONGEST && t.sentence(i) == t.sentence(from)) {
      if (repeats(t, from, i) || glued(t.token(i))) {
        break;
      }
      if (nameToken(scan, i) || generation(t, i)) {
        words += t.shape(i) == Shape.INITIAL || generation(t, i) ? 0 : 1;
        end = ++i;
      } else if (t.is(i, "-") && glued(t, i)) {
        i += 2;
        end = i;
      } else if (Tokens.PARTICLES.contains(t.lower(i))
          && t.shape(i) == Shape.LOWER
          && (nameToken(scan, i + 1)
              || Tokens.PARTICLES.contains(t.lower(i + 1))
              || t.is(i + 1, "-"))) {
        i++;
      } else {
        break;
      }
    }
    return new NameRun(from, end, words);
  }

  /** A name that begins anew: two texts ran together in the scraped page. */
  private static boolean repeats(Tokens t, int from, int i) {
    for (int k = from; k < i; k++) {
      if (t.shape(i).capital() && t.shape(i) != Shape.INITIAL && t.hash(k) == t.hash(i)) {
        return true;
      }
    }
    return false;
  }

  /** 'TrumpSessions': two words that ran together, not McCain or DeSantis. */
  private static boolean glued(String token) {
    for (int i = 4; i < token.length(); i++) {
      if (Character.isUpperCase(token.charAt(i)) && Character.isLowerCase(token.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The part of the run before a token. */
  NameRun until(Tokens t, int token) {
    int count = 0;
    for (int i = start; i < token; i++) {
      count += t.shape(i) == Shape.CAPITALISED ? 1 : 0;
    }
    return new NameRun(start, token, count);
  }

  private static boolean generation(Tokens t, int i) {
    return Titles.GENERATION.contains(t.token(i).replace(".", ""));
  }

  private static boolean glued(Tokens t, int hyphen) {
    if (hyphen + 1 >= t.count() || hyphen == 0) {
      return false;
    }
    boolean touching =
        t.text().end(hyphen - 1) == t.text().start(hyphen)
            && t.text().end(hyphen) == t.text().start(hyphen + 1);
    Shape next = t.shape(hyphen + 1);
    return touching && (next == Shape.LOWER || next == Shape.CAPITALISED);
  }

  private static boolean hasDigit(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (Character.isDigit(token.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean nameToken(Scan scan, int i) {
    Tokens t = scan.tokens();
    if (i < 0 || i >= t.count() || scan.actorAt(i) != null || scan.inPerson(i)) {
      return false;
    }
    Shape shape = t.shape(i);
    if (hasDigit(t.token(i))) {
      return false;
    }
    boolean written =
        shape == Shape.CAPITALISED
            || shape == Shape.INITIAL
            || (shape == Shape.UPPER && (t.upper() || t.token(i).indexOf('.') > 0));
    return written && !NO_NAME.contains(t.lower(i));
  }
}
