package io.github.parley.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceModelTest {

  private static final int BINS = 10;

  /** The bar that the project sets itself. */
  private static final double GREATEST_ERROR = 0.08;

  private record Rated(double confidence, boolean right) {}

  private static List<Rated> measured() throws IOException {
    try (InputStream in =
        ConfidenceModelTest.class.getResourceAsStream("/meeting/calibration.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Rated(Double.parseDouble(cells[0]), cells[1].equals("1")))
          .toList();
    }
  }

  @Test
  void confidenceIsCalibrated() throws IOException {
    List<Rated> rows = measured();
    double[] gap = new double[BINS];
    for (Rated row : rows) {
      int bin = Math.min(BINS - 1, (int) (row.confidence() * BINS));
      gap[bin] += row.confidence() - (row.right() ? 1 : 0);
    }
    double error = 0;
    for (double g : gap) {
      error += Math.abs(g) / rows.size();
    }

    assertThat(error).isLessThanOrEqualTo(GREATEST_ERROR);
  }

  @Test
  void aSurerRuleGivesMoreConfidence() {
    assertThat(ConfidenceModel.calibrated(0.9)).isGreaterThan(ConfidenceModel.calibrated(0.5));
  }

  @Test
  void confidenceIsAProbability() {
    assertThat(ConfidenceModel.calibrated(0.97)).isLessThan(1);
    assertThat(ConfidenceModel.calibrated(0.3)).isGreaterThan(0);
  }
}
