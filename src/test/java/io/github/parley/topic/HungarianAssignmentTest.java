package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HungarianAssignmentTest {

  @Test
  void prefersTheBestTotalToTheBestPair() {
    assertThat(HungarianAssignment.assign(new double[][] {{10, 9}, {9, 1}}, 2))
        .containsExactly(1, 0);
  }

  @Test
  void leavesARowWithoutGainUnassigned() {
    assertThat(HungarianAssignment.assign(new double[][] {{0, 0}, {0, 3}}, 2))
        .containsExactly(-1, 1);
  }

  @Test
  void assignsTheBestOfMoreRowsThanColumns() {
    assertThat(HungarianAssignment.assign(new double[][] {{1}, {5}, {2}}, 1))
        .containsExactly(-1, 0, -1);
  }

  @Test
  void assignsNothingToNothing() {
    assertThat(HungarianAssignment.assign(new double[0][0], 0)).isEmpty();
  }

  @Property(tries = 200)
  void isAsGoodAsTheBestOfAllAssignments(
      @ForAll @IntRange(min = 1, max = 4) int rows,
      @ForAll @IntRange(min = 1, max = 4) int columns,
      @ForAll long seed) {
    java.util.Random random = new java.util.Random(seed);
    double[][] gain = new double[rows][columns];
    for (double[] row : gain) {
      for (int c = 0; c < columns; c++) {
        row[c] = random.nextInt(10);
      }
    }
    int[] found = HungarianAssignment.assign(gain, columns);
    double total = 0;
    for (int r = 0; r < rows; r++) {
      total += found[r] < 0 ? 0 : gain[r][found[r]];
    }
    assertThat(Arrays.stream(found).filter(c -> c >= 0)).doesNotHaveDuplicates();
    assertThat(total).isEqualTo(best(gain, 0, new boolean[columns]));
  }

  private static double best(double[][] gain, int row, boolean[] taken) {
    if (row == gain.length) {
      return 0;
    }
    double most = best(gain, row + 1, taken);
    for (int c = 0; c < taken.length; c++) {
      if (!taken[c]) {
        taken[c] = true;
        most = Math.max(most, gain[row][c] + best(gain, row + 1, taken));
        taken[c] = false;
      }
    }
    return most;
  }
}
