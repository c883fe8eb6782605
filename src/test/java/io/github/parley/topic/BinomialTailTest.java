package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BinomialTailTest {

  @Test
  void aCountAboveWhatIsExpectedIsPositive() {
    // P(X >= 9) of 10 fair coins is 11 / 1024.
    assertThat(BinomialTail.surprise(9, 10, 0.5)).isCloseTo(-Math.log10(11 / 1024.0), within(1e-9));
  }

  @Test
  void aCountBelowWhatIsExpectedIsNegative() {
    assertThat(BinomialTail.surprise(1, 10, 0.5)).isCloseTo(Math.log10(11 / 1024.0), within(1e-9));
  }

  @Test
  void noneAtAllIsSurprisingWhenManyAreExpected() {
    assertThat(BinomialTail.surprise(0, 10, 0.5)).isCloseTo(Math.log10(1 / 1024.0), within(1e-9));
  }

  @Test
  void whatIsExpectedIsNoSurprise() {
    assertThat(BinomialTail.surprise(5, 10, 0.5)).isZero();
  }

  @Test
  void nothingIsToldOfNoTrials() {
    assertThat(BinomialTail.surprise(0, 0, 0.5)).isZero();
  }

  @Test
  void endsWhereDoublesEnd() {
    assertThat(BinomialTail.surprise(5000, 5000, 1e-3)).isEqualTo(300);
  }
}
