package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordShinglesTest {

  @Test
  void takesEveryThreeWordsOnce() {
    assertThat(WordShingles.of("to be or not to be or not").shingles()).hasSize(4);
  }

  @Test
  void ignoresCaseAndPunctuation() {
    assertThat(WordShingles.of("The ministers met, in Vienna.").shingles())
        .isEqualTo(WordShingles.of("the ministers MET in Vienna").shingles());
  }

  @Test
  void takesNumbersWhole() {
    assertThat(WordShingles.of("rose 1.9 pct to 12,500 tonnes").numbers())
        .isEqualTo(WordShingles.of("12500 and 1.9").numbers());
  }

  @Test
  void takesMonthsForNumbers() {
    assertThat(WordShingles.of("rose in March").numbers())
        .isNotEqualTo(WordShingles.of("rose in April").numbers());
  }

  @Test
  void hasNoneOfAnEmptyText() {
    assertThat(WordShingles.of("").shingles()).isEmpty();
  }
}
