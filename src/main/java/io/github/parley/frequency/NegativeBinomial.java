package io.github.parley.frequency;

import org.apache.commons.math3.special.Gamma;

/**
 * The negative binomial distribution: a Poisson count whose mean is gamma distributed.
 *
 * @param size shape of the gamma distribution, above 0; need not be whole
 * @param probability rate / (rate + exposure), above 0 and below 1
 */
record NegativeBinomial(double size, double probability) {
  /** Below this share of the sum a further term changes no digit. */
  private static final double NEGLIGIBLE = 1e-18;

  double mean() {
    return size * (1 - probability) / probability;
  }

  /** Natural logarithm of P(X >= count); stays finite where the probability underflows. */
  double logUpperTail(long count) {
    if (count <= 0) {
      return 0;
    }
    return count > mean() ? logSumUp(count) : Math.log1p(-Math.exp(logSumDown(count - 1)));
  }

  /** Natural logarithm of P(X <= count). */
  double logLowerTail(long count) {
    return count > mean() ? Math.log1p(-Math.exp(logSumUp(count + 1))) : logSumDown(count);
  }

  private double logSumUp(long count) {
    double term = 1;
    double sum = 1;
    for (long k = count; term > NEGLIGIBLE * sum; k++) {
      term *= (k + size) / (k + 1) * (1 - probability);
      sum += term;
    }
    return logProbability(count) + Math.log(sum);
  }

  private double logSumDown(long count) {
    double term = 1;
    double sum = 1;
    for (long k = count; k > 0 && term > NEGLIGIBLE * sum; k--) {
      term *= k / ((k - 1 + size) * (1 - probability));
      sum += term;
    }
    return logProbability(count) + Math.log(sum);
  }

  private double logProbability(long count) {
    double choose =
        count == 0
            ? 0
            : Gamma.logGamma(count + size) - Gamma.logGamma(size) - Gamma.logGamma(count + 1.0);
    return choose + size * Math.log(probability) + count * Math.log1p(-probability);
  }
}
