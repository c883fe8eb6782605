package io.github.parley.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceModelTest {

  private static final int BINS = 10;

  /** The bar that the project sets itself. */
  private static final double GREATEST_ERROR = 0.08;

  private record Rated(String set, double confidence, boolean right) {}

  private static List<Rated> measured() throws IOException {
    try (InputStream in =
        ConfidenceModelTest.class.getResourceAsStream("/meeting/calibration.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Rated(cells[0], Double.parseDouble(cells[1]), cells[2].equals("1")))
          .toList();
    }
  }

  private static double error(String set) throws IOException {
    List<Rated> rows = measured().stream().filter(r -> r.set().equals(set)).toList();
    double[] gap = new double[BINS];
    for (Rated row : rows) {
      int bin = Math.min(BINS - 1, (int) (row.confidence() * BINS));
      gap[bin] += row.confidence() - (row.right() ? 1 : 0);
    }
    return Arrays.stream(gap).map(Math::abs).sum() / rows.size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "related"})
  void confidenceIsCalibrated(String set) throws IOException {
    assertThat(error(set)).isLessThanOrEqualTo(GREATEST_ERROR);
  }

  @Test
  void aMeetingThatWasHeldIsSurerThanAPlan() {
    assertThat(ConfidenceModel.probability(Status.HELD, Channel.IN_PERSON, "verb-meet", 1))
        .isGreaterThan(
            ConfidenceModel.probability(Status.PLANNED, Channel.IN_PERSON, "verb-meet", 1));
  }

  @Test
  void partiesThatAreLookedUpAreLessSure() {
    assertThat(ConfidenceModel.probability(Status.HELD, Channel.IN_PERSON, "verb-meet", 1))
        .isGreaterThan(
            ConfidenceModel.probability(Status.HELD, Channel.IN_PERSON, "verb-meet-joint", 1));
  }

  @Test
  void confidenceIsAProbability() {
    assertThat(ConfidenceModel.probability(Status.HELD, Channel.PHONE, "verb-speak", 2))
        .isBetween(0.0, 1.0);
  }
}
