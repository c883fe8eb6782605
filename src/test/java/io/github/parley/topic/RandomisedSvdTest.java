package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;

class RandomisedSvdTest {

  private static final int COLUMNS = 12;

  /** As the exact decomposition has it, up to the sign. */
  @Test
  void findsTheLeadingVectors() {
    List<TermVector> rows = rows(40, 3);
    double[][] exact =
        new SingularValueDecomposition(MatrixUtils.createRealMatrix(dense(rows))).getV().getData();
    float[][] found = RandomisedSvd.rightVectors(rows, COLUMNS, 2);
    for (int d = 0; d < 2; d++) {
      double along = 0;
      for (int c = 0; c < COLUMNS; c++) {
        along += exact[c][d] * found[c][d];
      }
      assertThat(Math.abs(along)).isCloseTo(1, within(1e-6));
    }
  }

  @Property(tries = 50)
  void theVectorsAreOrthonormal(
      @ForAll @IntRange(min = 1, max = 500) int seed,
      @ForAll @IntRange(min = 1, max = 6) int dimensions) {
    float[][] found = RandomisedSvd.rightVectors(rows(30, seed), COLUMNS, dimensions);
    for (int a = 0; a < dimensions; a++) {
      for (int b = 0; b <= a; b++) {
        double dot = 0;
        for (float[] row : found) {
          dot += row[a] * row[b];
        }
        assertThat(dot).isCloseTo(a == b ? 1 : 0, within(1e-5));
      }
    }
  }

  @Test
  void anEmptyMatrixHasNone() {
    assertThat(RandomisedSvd.rightVectors(List.of(), 3, 2)).isDeepEqualTo(new float[3][0]);
  }

  private static List<TermVector> rows(int count, int seed) {
    Random random = new Random(seed);
    List<TermVector> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] values = new float[COLUMNS];
      for (int c = 0; c < COLUMNS; c++) {
        values[c] = (float) (random.nextGaussian() + (c < 4 ? 3 : 0) * (i % 2));
      }
      rows.add(new TermVector(IntStream.range(0, COLUMNS).toArray(), values));
    }
    return rows;
  }

  private static double[][] dense(List<TermVector> rows) {
    double[][] dense = new double[rows.size()][COLUMNS];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < COLUMNS; c++) {
        dense[r][c] = rows.get(r).values()[c];
      }
    }
    return dense;
  }
}
