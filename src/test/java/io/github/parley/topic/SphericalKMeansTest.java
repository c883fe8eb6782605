package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SphericalKMeansTest {

  private static final int DIMENSIONS = 8;

  @Test
  void findsTheDirectionsOfThePoints() {
    double[][] centres = new SphericalKMeans(around(4, 200)).centres(4, 5);
    assertThat(
            Arrays.stream(centres)
                .map(centre -> IntStream.range(0, 4).filter(d -> centre[d] > 0.95).sum()))
        .containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void theSamePointsGiveTheSameCentres() {
    assertThat(new SphericalKMeans(around(5, 300)).centres(7, 3))
        .isDeepEqualTo(new SphericalKMeans(around(5, 300)).centres(7, 3));
  }

  @Test
  void fewerDistinctPointsGiveFewerCentres() {
    float[] point = {1, 0};
    assertThat(new SphericalKMeans(List.of(point, point, point)).centres(3, 2)).hasNumberOfRows(1);
  }

  @Test
  void articlesWithoutTermsMakeNoCentre() {
    assertThat(new SphericalKMeans(List.of(new float[2], new float[] {0, 1})).centres(2, 1))
        .isDeepEqualTo(new double[][] {{0, 1}});
  }

  /** Points scattered around the first axes. */
  private static List<float[]> around(int axes, int count) {
    Random random = new Random(3);
    List<float[]> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[] point = new double[DIMENSIONS];
      for (int d = 0; d < DIMENSIONS; d++) {
        point[d] = 0.1 * random.nextGaussian();
      }
      point[i % axes] += 1;
      points.add(Projection.floats(Projection.unit(point)));
    }
    return points;
  }
}
