package io.github.parley.article;

/**
 * The fingerprint of a line: a 64-bit hash over its letters in lower case, blind to digits,
 * punctuation and white space, so that 'Comments (0)' and 'Comments (12)' are one line.
 */
final class LineFingerprint {

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private LineFingerprint() {}

  /**
   * The fingerprint of a line.
   *
   * <p>Source: FNV-1a, 64 bit (Fowler, Noll, Vo), with the finaliser of SplitMix64.
   */
  static long of(String line) {
    long hash = OFFSET_BASIS;
    boolean inWord = false;
    boolean any = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isLetter(c)) {
        inWord = false;
        continue;
      }
      if (!inWord && any) {
        hash = (hash ^ ' ') * PRIME;
      }
      inWord = true;
      any = true;
      hash = (hash ^ Character.toLowerCase(c)) * PRIME;
    }
    return mix(hash);
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
  }

  private static long mix(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
