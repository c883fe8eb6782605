package io.github.parley.frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateModelTest {
  /** Three pairs over four periods: 5 0 3 9, 0 1 0 0 and 2 2 1 2 meetings. */
  private static final RateModel MODEL = RateModel.fit(3, 25, 339);

  @Test
  void momentsGiveTheCommonDistribution() {
    assertThat(MODEL.shape()).isCloseTo(1.9716088328075723, within(1e-12));
    assertThat(MODEL.rate()).isCloseTo(5.914826498422717, within(1e-12));
  }

  /** Expected values by scipy 1.17.1, {@code nbinom.sf} and {@code nbinom.cdf}. */
  @ParameterizedTest
  @CsvSource({
    "5, 17, 7, 4.089566020313943, 0.41398028019169214",
    "0, 17, 3, 2.038874449090293, -0.8410470973794034",
    "9, 17, 11, 5.507840963092033, 0.8240807190472431",
    "1, 1, 3, 0.21188834896598496, 0.7392172557047902",
    "0, 1, 11, 1.641374940598765, -0.5675484219431006",
    "2, 7, 11, 3.8507840963092037, -0.4864951701419483",
  })
  void countsAreJudgedAsScipyDoes(
      long held, long pairTotal, long periodTotal, double expected, double surprise) {
    RateModel.Judgement judgement = MODEL.judge(held, pairTotal, periodTotal);

    assertThat(judgement.expected()).isCloseTo(expected, within(1e-9));
    assertThat(judgement.surprise()).isCloseTo(surprise, within(1e-9));
  }

  @Test
  void aPeriodWithoutAnyMeetingSurprisesNobody() {
    assertThat(MODEL.judge(0, 17, 0)).isEqualTo(new RateModel.Judgement(0, 0));
  }

  @Test
  void pairsThatDifferNoMoreThanChanceShareOneRate() {
    RateModel equal = RateModel.fit(4, 20, 100);

    assertThat(equal.judge(1, 5, 8).expected()).isCloseTo(2, within(0.02));
  }
}
