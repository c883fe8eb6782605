package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.testing.SparkSessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KMeansTransformTest {

  private static final int GROUPS = 6;
  private static final int DIMENSIONS = 20;

  /** Least adjusted Rand index of two fits that are told to be alike. */
  private static final double ALIKE = 0.95;

  @Test
  void partsPointsAsKMeansInMemoryDoes() {
    List<float[]> points = points();
    int[] held = parts(new SphericalKMeans(points), points);
    int[] spread = parts(new KMeansTransform(SparkSessions.shared(), points), points);
    assertThat(AdjustedRand.index(held, spread)).isGreaterThanOrEqualTo(ALIKE);
  }

  private static int[] parts(CentreFit fit, List<float[]> points) {
    CentreTable table = new CentreTable(fit.centres(GROUPS, 5));
    return points.stream().mapToInt(table::nearest).toArray();
  }

  /** Six directions of points, not equally many, with noise that lets some lie between. */
  private static List<float[]> points() {
    Random random = new Random(11);
    double[][] directions = new double[GROUPS][DIMENSIONS];
    for (double[] direction : directions) {
      fill(direction, random, 1);
    }
    List<float[]> points = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      double[] point = new double[DIMENSIONS];
      fill(point, random, 0.4);
      double[] direction = directions[(int) (GROUPS * random.nextDouble() * random.nextDouble())];
      for (int d = 0; d < DIMENSIONS; d++) {
        point[d] += direction[d];
      }
      points.add(Projection.floats(Projection.unit(point)));
    }
    return points;
  }

  private static void fill(double[] vector, Random random, double deviation) {
    for (int d = 0; d < vector.length; d++) {
      vector[d] = deviation * random.nextGaussian();
    }
  }
}
