package io.github.parley.lexicon;

import io.github.parley.article.Document;
import io.github.parley.text.TokenizedText;
import java.util.Set;

/** The tokens of a passage as the recogniser compares them. */
final class Tokens {

  private static final double UPPER_SHARE = 0.7;
  private static final double TITLE_SHARE = 0.75;
  private static final int FEWEST_WORDS = 3;

  /** Small words inside names. */
  static final Set<String> PARTICLES = WordList.of("name_particles");

  private static final long[] NO_KEYS = {};

  private final Document.Part part;
  private final TokenizedText text;
  private final long[] hashes;
  private final String[] folded;
  private final Shape[] shapes;
  private final boolean upper;
  private final boolean titleCase;
  private long[] personKeys = NO_KEYS;

  Tokens(Document.Part part) {
    this.part = part;
    this.text = part.tokens();
    int n = text.tokenCount();
    hashes = new long[n];
    folded = new String[n];
    shapes = new Shape[n];
    int words = 0;
    int uppers = 0;
    int capitals = 0;
    for (int i = 0; i < n; i++) {
      hashes[i] = Folding.hash(text.text(), text.start(i), text.end(i));
      shapes[i] = Shape.of(text.text(), text.start(i), text.end(i));
      if (shapes[i] == Shape.UPPER
          || ((shapes[i] == Shape.LOWER || shapes[i] == Shape.CAPITALISED)
              && text.end(i) - text.start(i) > 3)) {
        words++;
        uppers += shapes[i] == Shape.UPPER ? 1 : 0;
        capitals += shapes[i].capital() ? 1 : 0;
      }
    }
    upper = words >= FEWEST_WORDS && uppers >= UPPER_SHARE * words;
    titleCase = !upper && words >= FEWEST_WORDS && capitals >= TITLE_SHARE * words;
  }

  Document.Part part() {
    return part;
  }

  TokenizedText text() {
    return text;
  }

  int count() {
    return hashes.length;
  }

  long hash(int i) {
    return hashes[i];
  }

  Shape[] shapes() {
    return shapes;
  }

  Shape shape(int i) {
    return i < 0 || i >= shapes.length ? Shape.OTHER : shapes[i];
  }

  String token(int i) {
    return i < 0 || i >= hashes.length ? "" : text.token(i);
  }

  /** The folded token, empty outside the passage. */
  String lower(int i) {
    if (i < 0 || i >= hashes.length) {
      return "";
    }
    if (folded[i] == null) {
      folded[i] = Folding.fold(text.token(i));
    }
    return folded[i];
  }

  boolean is(int i, String token) {
    if (i < 0 || i >= hashes.length || text.end(i) - text.start(i) != token.length()) {
      return false;
    }
    return text.text().startsWith(token, text.start(i));
  }

  /** Whether the passage is written in capitals, so that case tells nothing. */
  boolean upper() {
    return upper;
  }

  /** Whether nearly every word begins with a capital, as in headlines. */
  boolean titleCase() {
    return titleCase;
  }

  int sentence(int i) {
    return text.sentenceOf(i);
  }

  boolean sentenceStart(int i) {
    if (i == text.sentenceStart(text.sentenceOf(i))) {
      return true;
    }
    String before = token(i - 1);
    return before.equals("“") || before.equals("\"") || before.equals("‘") || before.equals(":");
  }

  /** The key of a token as part of a personal name; 0 where it is passed over. */
  long personKey(int i) {
    if (personKeys == NO_KEYS) {
      personKeys = new long[hashes.length];
      for (int k = 0; k < hashes.length; k++) {
        Shape s = shapes[k];
        personKeys[k] = s.capital() || s == Shape.LOWER ? PersonKey.of(text.token(k)) : 0;
      }
    }
    return personKeys[i];
  }

  /** Whether a token without a key stands inside a name: a hyphen or the Arabic article. */
  boolean joinsName(int i) {
    return is(i, "-") || (shapes[i] != Shape.OTHER && shapes[i] != Shape.NUMBER);
  }

  /** Whether tokens are written as a name is. */
  boolean capitalisedName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!shapes[i].capital()
          && !is(i, "-")
          && !(i > from && is(i - 1, "-"))
          && !PARTICLES.contains(lower(i))) {
        return false;
      }
    }
    return shapes[from].capital();
  }
}
