package io.github.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StressLayoutTest {

  @Property(tries = 50)
  void circlesLieWithinTheFrameAndApart(
      @ForAll @IntRange(min = 1, max = 15) int nodes,
      @ForAll List<@IntRange(min = 0, max = 14) Integer> ends) {
    List<StressLayout.Link> links = new ArrayList<>();
    for (int i = 0; i + 1 < ends.size(); i += 2) {
      if (ends.get(i) < nodes && ends.get(i + 1) < nodes && !ends.get(i).equals(ends.get(i + 1))) {
        links.add(new StressLayout.Link(ends.get(i), ends.get(i + 1), 1));
      }
    }
    double[] radii = new double[nodes];
    Arrays.fill(radii, 12);

    double[][] at = StressLayout.place(radii, links, 900, 560);

    for (int i = 0; i < nodes; i++) {
      assertThat(at[i][0]).isBetween(12.0, 888.0);
      assertThat(at[i][1]).isBetween(12.0, 548.0);
      for (int j = 0; j < i; j++) {
        assertThat(Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1])).isGreaterThan(20);
      }
    }
  }
}
