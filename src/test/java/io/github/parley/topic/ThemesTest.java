package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThemesTest {

  private static final TopicConfiguration SHIPPED = TopicConfiguration.shipped();

  @Test
  void topicsThatAreAlikeShareATheme() {
    Themes themes = Themes.of(centres(12), 2000, SHIPPED);
    assertThat(themes.count()).isEqualTo(2);
    assertThat(themes.topics(themes.of(0))).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(themes.topics(themes.of(6))).containsExactly(6, 7, 8, 9, 10);
  }

  @Test
  void aTopicLikeNoOtherHasNoTheme() {
    assertThat(Themes.of(centres(12), 2000, SHIPPED).of(11)).isNegative();
  }

  @Test
  void aSmallCorpusHasNoThemes() {
    assertThat(Themes.of(centres(12), 1999, SHIPPED).count()).isZero();
  }

  @Test
  void fewTopicsHaveNoThemes() {
    assertThat(Themes.of(centres(11), 2000, SHIPPED).count()).isZero();
  }

  @Test
  void theCountsOfAThemeAreThoseOfItsTopics() {
    TermCounts counts = new TermCounts(12, 1);
    IntStream.range(0, 12).forEach(t -> counts.add(t, new int[] {0}));
    Themes themes = Themes.of(centres(12), 2000, SHIPPED);
    TermCounts ofThemes = themes.counts(counts);
    assertThat(ofThemes.articles(themes.of(0))).isEqualTo(6);
    assertThat(ofThemes.articles(themes.of(6))).isEqualTo(5);
    assertThat(ofThemes.articles(themes.count())).isEqualTo(12);
  }

  /** Six centres near one axis, five near another, and one on the third. */
  private static double[][] centres(int count) {
    double[][] centres = new double[12][3];
    for (int t = 0; t < centres.length; t++) {
      int axis = t < 6 ? 0 : t < 11 ? 1 : 2;
      centres[t][axis] = 1;
      centres[t][2] += axis == 2 ? 0 : 0.01 * t;
      Projection.unit(centres[t]);
    }
    return Arrays.copyOf(centres, count);
  }
}
