package io.github.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceCalibrationTest {

  private static final double LARGEST_ERROR = 0.08;

  @Test
  void confidenceIsNearTheMeasuredPrecision() throws IOException {
    double error = 0;
    int mentions = 0;
    for (String line : counts()) {
      String[] row = line.split("\t", -1);
      int n = Integer.parseInt(row[1]);
      double precision = Double.parseDouble(row[2]) / n;
      error += n * Math.abs(Evidence.valueOf(row[0]).confidence() - precision);
      mentions += n;
    }
    assertThat(error / mentions).isLessThanOrEqualTo(LARGEST_ERROR);
  }

  private static List<String> counts() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                EvidenceCalibrationTest.class.getResourceAsStream("/lexicon/calibration.tsv"),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> !l.startsWith("#") && !l.startsWith("evidence")).toList();
    }
  }
}
