package io.github.parley.article;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The recurring lines of a corpus in memory: eight bytes for each. Small, because few lines recur;
 * meant to be broadcast.
 */
public final class RecurringLineSet implements RecurringLines, Serializable {

  private static final long serialVersionUID = 1L;

  /** A line in so many different articles of a source is the source's, not the articles'. */
  static final int MIN_ARTICLES = 5;

  /** Longer lines are paragraphs: where these recur the articles are copies. */
  static final int MAX_LENGTH = 300;

  private final long[] lines;

  private RecurringLineSet(long[] lines) {
    this.lines = lines;
  }

  /**
   * A set of recurring lines.
   *
   * @param lines {@link #key} of each
   */
  public static RecurringLineSet of(long[] lines) {
    long[] sorted = lines.clone();
    Arrays.sort(sorted);
    return new RecurringLineSet(sorted);
  }

  /** Source and fingerprint as one number. */
  public static long key(String source, long fingerprint) {
    return WordShingles.mix(LineFingerprint.of(source) * 31 + source.hashCode() + fingerprint);
  }

  @Override
  public boolean recurs(String source, long fingerprint) {
    return source != null && Arrays.binarySearch(lines, key(source, fingerprint)) >= 0;
  }
}
