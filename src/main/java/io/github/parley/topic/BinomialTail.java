package io.github.parley.topic;

import org.apache.commons.math3.special.Beta;

/**
 * How surprising a count is under a binomial law, as a signed exponent of ten. The tails are values
 * of the regularised incomplete beta function (Abramowitz and Stegun, 26.5.24).
 */
final class BinomialTail {

  /** Tails below 1e-300 are reported as this many decades: doubles end there. */
  private static final double MOST_DECADES = 300;

  private BinomialTail() {}

  /**
   * -log10 of P(X ≥ count) when the count is above what is expected, log10 of P(X ≤ count) when it
   * is below; 0 when it is what is expected, or when nothing can be told.
   *
   * @param count successes
   * @param trials trials
   * @param probability of a success
   */
  static double surprise(long count, long trials, double probability) {
    double expected = trials * probability;
    if (trials == 0 || probability <= 0 || probability >= 1 || count == expected) {
      return 0;
    }
    if (count > expected) {
      return decades(upper(count, trials, probability));
    }
    double decades = decades(upper(trials - count, trials, 1 - probability));
    return decades == 0 ? 0 : -decades;
  }

  /** P(X ≥ count) = I_p(count, trials - count + 1). */
  private static double upper(long count, long trials, double probability) {
    return count == 0 ? 1 : Beta.regularizedBeta(probability, (double) count, trials - count + 1.0);
  }

  private static double decades(double tail) {
    return tail <= 0 ? MOST_DECADES : Math.min(MOST_DECADES, Math.max(0, -Math.log10(tail)));
  }
}
