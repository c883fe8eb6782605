package io.github.parley.frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected logarithms: regularised incomplete beta functions with mpmath at sixty digits. */
class NegativeBinomialTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.4, 0.99, 0, -0.0040201343414005803",
    "1, 0.4, 0.99, -5.51844935242652, -2.8113071863123526e-5",
    "3, 2.5, 0.7, -2.1108006725092743, -0.049716160965352449",
    "12, 30.25, 0.9, -7.5603418192959892, -0.00016564367886193062",
    "40, 2.5, 0.7, -43.383540541493774, 0",
    "2, 150.5, 0.98, -0.21284747989104876, -0.89222221591301144",
    "200, 0.05, 0.01, -5.9447528129898477, -0.0025872782498881575",
  })
  void tailsKeepTheirDigits(
      long count, double size, double probability, double logUpper, double logLower) {
    NegativeBinomial distribution = new NegativeBinomial(size, probability);

    assertThat(distribution.logUpperTail(count)).isCloseTo(logUpper, within(1e-11));
    assertThat(distribution.logLowerTail(count)).isCloseTo(logLower, within(1e-11));
  }
}
