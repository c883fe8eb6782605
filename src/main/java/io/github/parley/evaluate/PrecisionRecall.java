package io.github.parley.evaluate;

/**
 * Counts of right and wrong, and the figures made of them.
 *
 * @param right found and right
 * @param wrong found and not right
 * @param missed right and not found
 */
public record PrecisionRecall(int right, int wrong, int missed) {

  /** Share of what was found that is right; NaN when nothing was found. */
  public double precision() {
    return (double) right / (right + wrong);
  }

  /** Share of what is right that was found; NaN when there is nothing to find. */
  public double recall() {
    return (double) right / (right + missed);
  }

  /** Harmonic mean of precision and recall; 0 when either is 0 or not a number. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }
}
