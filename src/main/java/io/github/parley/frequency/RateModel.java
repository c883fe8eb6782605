package io.github.parley.frequency;

/**
 * What share of a period's meetings a pair is expected to have. The share of each pair is drawn
 * from a gamma distribution that the pairs have in common, fitted by their moments (empirical
 * Bayes: Robbins 1956); the pair's own meetings of all other periods update it. A pair with few
 * meetings stays near the common share, one with many near its own. The count of the period then is
 * negative binomial (Gelman et al., Bayesian Data Analysis, 3rd edition, 2.6).
 *
 * @param shape shape of the common gamma distribution
 * @param rate its rate, in meetings
 * @param total meetings of all pairs in all periods
 */
record RateModel(double shape, double rate, long total) {
  /** A shape above this is a common share in all but name. */
  private static final double MAX_SHAPE = 1000;

  /**
   * Fits the common distribution.
   *
   * @param pairs pairs, above 0, those without a meeting in the corpus' days among them
   * @param total sum of their meetings held
   * @param sumOfSquares sum of the squares of their meetings held
   */
  static RateModel fit(long pairs, long total, double sumOfSquares) {
    double mean = (double) total / pairs;
    double beyondPoisson = sumOfSquares / pairs - mean * mean - mean;
    double shape = beyondPoisson > 0 ? Math.min(MAX_SHAPE, mean * mean / beyondPoisson) : MAX_SHAPE;
    return new RateModel(shape, shape * pairs, total);
  }

  /**
   * Meetings expected of a pair in a period, and how surprising its meetings are.
   *
   * @param expected mean of the predictive distribution
   * @param surprise signed -log10 of its tail: positive for more than expected
   */
  record Judgement(double expected, double surprise) {}

  /**
   * Judges one count against all other periods of the pair.
   *
   * @param held meetings held of the pair in the period
   * @param pairTotal its meetings held in all periods
   * @param periodTotal meetings held of all pairs in the period
   */
  Judgement judge(long held, long pairTotal, long periodTotal) {
    if (periodTotal == 0) {
      return new Judgement(0, 0);
    }
    double otherRate = rate + (total - periodTotal);
    NegativeBinomial predictive =
        new NegativeBinomial(shape + (pairTotal - held), otherRate / (otherRate + periodTotal));
    double expected = predictive.mean();
    double logTail =
        held > expected ? predictive.logUpperTail(held) : predictive.logLowerTail(held);
    double sign = Math.signum(held - expected);
    return new Judgement(expected, sign * Math.abs(logTail) / Math.log(10));
  }
}
