package io.github.parley.lexicon;

import io.github.parley.text.TokenizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Brings spellings of personal names together: hyphens and the Arabic article are passed over, and
 * the usual variants of transliteration end alike (Zelensky, Zelenskyy, Zelenskiy; Pashinyan,
 * Pashinian; Sergei, Sergey; Mohammed, Muhammad).
 */
final class PersonKey {

  private static final Set<String> PASSED_OVER = Set.of("-", "al", "el", "'");
  private static final int SHORTEST_WITH_ENDING = 4;

  private PersonKey() {}

  /** The key of one token, or 0 when names are compared without it. */
  static long of(String token) {
    String folded = Folding.fold(token).replace("'", "");
    if (folded.isEmpty() || PASSED_OVER.contains(folded)) {
      return 0;
    }
    String plain = spelling(folded);
    return Folding.hash(plain, 0, plain.length());
  }

  /** The key of a token that begins a full name: nothing is passed over ('Al Green'). */
  static long ofFirst(String token) {
    long key = of(token);
    return key != 0 ? key : Folding.hash(token);
  }

  /**
   * The keys of a name's tokens, without those passed over.
   *
   * @param full whether this is a full name, whose first token always counts
   */
  static long[] of(TokenizedText name, boolean full) {
    long[] keys = new long[name.tokenCount()];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      long key = full && i == 0 ? ofFirst(name.token(i)) : of(name.token(i));
      if (key != 0) {
        keys[n++] = key;
      }
    }
    return Arrays.copyOf(keys, n);
  }

  /** The keys of a full name. */
  static List<Long> list(String name) {
    return Arrays.stream(of(TokenizedText.of(name), true)).boxed().toList();
  }

  private static String spelling(String s) {
    if (s.length() >= 6 && s.charAt(0) == 'm' && s.endsWith("d") && s.contains("ham")) {
      return "mohamad";
    }
    if (s.length() < SHORTEST_WITH_ENDING) {
      return s;
    }
    for (String ending : new String[] {"skyy", "skiy", "skyi", "skij", "skii", "ski"}) {
      if (s.endsWith(ending)) {
        return s.substring(0, s.length() - ending.length()) + "sky";
      }
    }
    if (s.endsWith("ian") && s.length() > 6) {
      return s.substring(0, s.length() - 3) + "yan";
    }
    if (s.endsWith("yev") || s.endsWith("yov")) {
      return s.substring(0, s.length() - 3) + s.substring(s.length() - 2);
    }
    if (s.endsWith("yeva") || s.endsWith("yova")) {
      return s.substring(0, s.length() - 4) + s.substring(s.length() - 3);
    }
    for (String ending : new String[] {"iy", "yy", "yi", "ii", "ij", "ei", "ey", "i"}) {
      if (s.endsWith(ending)) {
        String stem = s.substring(0, s.length() - ending.length());
        return stem + (ending.charAt(0) == 'e' ? "ey" : "y");
      }
    }
    return s;
  }
}
