package io.github.parley.network;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Tails of the hypergeometric distribution: {@code draws} of {@code population} articles name b,
 * {@code successes} name a; how many name both by chance?
 *
 * <p>The largest term comes from Loader's saddle-point expansion (Loader 2000, 'Fast and accurate
 * computation of binomial probabilities'), which keeps its digits for populations of a hundred
 * million where differences of log-factorials lose them; the tail is that term times a sum of
 * ratios that falls faster than a geometric series.
 */
final class Hypergeometric {
  /** Below this share of the sum a further term changes no digit. */
  private static final double NEGLIGIBLE = 1e-18;

  private final long population;
  private final long successes;
  private final long draws;

  Hypergeometric(long population, long successes, long draws) {
    if (successes > population || draws > population || population > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "no such distribution: " + successes + ", " + draws + " of " + population);
    }
    this.population = population;
    this.successes = successes;
    this.draws = draws;
  }

  /** The expected number. */
  double mean() {
    return (double) successes * draws / population;
  }

  /** Natural logarithm of P(X >= x); stays finite where the probability underflows. */
  double logUpperTail(long x) {
    if (x <= min()) {
      return 0;
    }
    if (x > max()) {
      return Double.NEGATIVE_INFINITY;
    }
    return x >= mean() ? logSumUp(x) : log1mExp(logSumDown(x - 1));
  }

  /** Natural logarithm of P(X <= x). */
  double logLowerTail(long x) {
    if (x >= max()) {
      return 0;
    }
    if (x < min()) {
      return Double.NEGATIVE_INFINITY;
    }
    return x <= mean() ? logSumDown(x) : log1mExp(logSumUp(x + 1));
  }

  private long min() {
    return Math.max(0, successes + draws - population);
  }

  private long max() {
    return Math.min(successes, draws);
  }

  private double logSumUp(long x) {
    double term = 1;
    double sum = 1;
    for (long k = x; k < max() && term > NEGLIGIBLE * sum; k++) {
      term *= (double) (successes - k) / (k + 1);
      term *= (double) (draws - k) / (population - successes - draws + k + 1);
      sum += term;
    }
    return logProbability(x) + Math.log(sum);
  }

  private double logSumDown(long x) {
    double term = 1;
    double sum = 1;
    for (long k = x; k > min() && term > NEGLIGIBLE * sum; k--) {
      term *= (double) k / (successes - k + 1);
      term *= (double) (population - successes - draws + k) / (draws - k + 1);
      sum += term;
    }
    return logProbability(x) + Math.log(sum);
  }

  private double logProbability(long x) {
    return new HypergeometricDistribution(null, (int) population, (int) successes, (int) draws)
        .logProbability((int) x);
  }

  private static double log1mExp(double logProbability) {
    return Math.log1p(-Math.exp(Math.min(0, logProbability)));
  }
}
