package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CentreTableTest {

  @Property(tries = 200)
  void likenessIsTheSumOverDimensionsInTheirOrder(
      @ForAll @IntRange(min = 1, max = 13) int dimensions,
      @ForAll @IntRange(min = 1, max = 9) int count,
      @ForAll int seed) {
    Random random = new Random(seed);
    double[][] centres = new double[count][];
    for (int c = 0; c < count; c++) {
      centres[c] = random.doubles(dimensions, -1, 1).toArray();
    }
    float[] point = new float[dimensions];
    for (int d = 0; d < dimensions; d++) {
      point[d] = random.nextFloat() - .5f;
    }

    CentreTable table = new CentreTable(centres);
    int nearest = table.nearest(point);

    for (int c = 0; c < count; c++) {
      float sum = 0;
      for (int d = 0; d < dimensions; d++) {
        sum += point[d] * (float) centres[c][d];
      }
      assertThat((float) table.likeness(c)).isEqualTo(sum);
      assertThat((float) table.likeness(nearest)).isGreaterThanOrEqualTo(sum);
    }
  }
}
