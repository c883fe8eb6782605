package io.github.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected logarithms: sums of exact terms with mpmath at sixty digits. */
class HypergeometricTest {
  @ParameterizedTest
  @CsvSource({
    "100000000, 5000000, 3000000, 151000, -5.6225373702585294, -0.0035929614238459974",
    "100000000, 5000000, 3000000, 400000, -160534.70689906027, 0",
    "100000000, 20, 30, 2, -24.825847554095544, 0",
    "100000, 70000, 300, 260, -25.411851125566938, -3.232053013791911e-12",
    "100000000, 99999999, 50000000, 49999999, 0, -0.69314718055994531",
    "1000, 10, 990, 10, -0.10096081813712092, 0",
  })
  void tailsKeepTheirDigits(
      long population, long successes, long draws, long x, double logUpper, double logLower) {
    Hypergeometric distribution = new Hypergeometric(population, successes, draws);

    assertThat(distribution.logUpperTail(x)).isCloseTo(logUpper, within(relative(logUpper)));
    assertThat(distribution.logLowerTail(x)).isCloseTo(logLower, within(relative(logLower)));
  }

  private static double relative(double logTail) {
    return 1e-9 * Math.max(Math.abs(logTail), 1e-3);
  }

  @Property(tries = 200)
  void tailsOfNeighboursMakeOne(
      @ForAll @IntRange(min = 1, max = 5000) int population,
      @ForAll @IntRange(min = 0, max = 5000) int successes,
      @ForAll @IntRange(min = 0, max = 5000) int draws,
      @ForAll @IntRange(min = 0, max = 5000) int x) {
    Hypergeometric distribution =
        new Hypergeometric(
            population, Math.min(population, successes), Math.min(population, draws));

    double sum =
        Math.exp(distribution.logUpperTail(x)) + Math.exp(distribution.logLowerTail(x - 1));

    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"10, 11, 1", "10, 1, 11", "3000000000, 1, 1"})
  void impossibleMarginsAreRefused(long population, long successes, long draws) {
    assertThatThrownBy(() -> new Hypergeometric(population, successes, draws))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
