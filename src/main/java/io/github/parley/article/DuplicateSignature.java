package io.github.parley.article;

/**
 * The banded MinHash signature of a text: two texts whose word 3-grams have Jaccard similarity J
 * share at least one of its values with probability 1 − (1 − J³)⁵⁰, that is 0.75 at 0.3, 0.96 at
 * 0.4 and 0.05 at 0.1.
 *
 * <p>Source: Broder, On the resemblance and containment of documents, SEQUENCES 1997; banding after
 * Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section 3.4. True copies of news
 * stories have a Jaccard similarity of word 3-grams near 0.3 (measured on Reuters bodies, and
 * reported for NEWS-COPY by Silcock et al., 2023).
 */
public final class DuplicateSignature {

  private static final int BANDS = 50;
  private static final int ROWS = 3;

  /**
   * Shorter texts say too little to be taken for copies; identical ones are found by their hash.
   */
  private static final int MIN_WORDS = 20;

  private static final long[] MULTIPLIERS = multipliers();

  private DuplicateSignature() {}

  /**
   * The signature of a text.
   *
   * @param text the cleaned body
   * @return fifty bucket numbers, or none for a text of fewer than twenty words
   */
  public static long[] of(String text) {
    WordShingles shingles = WordShingles.of(text);
    if (shingles.words() < MIN_WORDS) {
      return new long[0];
    }
    long[] minima = minima(shingles.shingles());
    long[] buckets = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = WordShingles.mix(hash * 31 + minima[band * ROWS + row]);
      }
      buckets[band] = hash;
    }
    return buckets;
  }

  /** The least value of each multiplicative hash; shingles are well mixed already. */
  private static long[] minima(long[] shingles) {
    long[] minima = new long[BANDS * ROWS];
    java.util.Arrays.fill(minima, Long.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < minima.length; i++) {
        long hash = shingle * MULTIPLIERS[i];
        hash ^= hash >>> 32;
        minima[i] = Math.min(minima[i], hash * MULTIPLIERS[i]);
      }
    }
    return minima;
  }

  private static long[] multipliers() {
    long[] multipliers = new long[BANDS * ROWS];
    for (int i = 0; i < multipliers.length; i++) {
      multipliers[i] = WordShingles.mix(0x9e3779b97f4a7c15L * (i + 1)) | 1;
    }
    return multipliers;
  }
}
