package io.github.parley.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Cosine k-means of points that fit into memory, where a fit is far shorter than a Spark job.
 *
 * <p>Source: Dhillon and Modha, Concept decompositions for large sparse text data, Machine Learning
 * 42, 2001; first centres by k-means++ (Arthur and Vassilvitskii, SODA 2007) on the cosine
 * distance. The same points in the same order and the same seed give the same centres.
 */
final class SphericalKMeans implements CentreFit {

  private static final int MOST_ITERATIONS = 30;

  /** An iteration that lowers the cost by a smaller share than this is the last. */
  private static final double LEAST_GAIN = 1e-4;

  private static final long FIRST_SEED = 17;

  /** Points that one thread compares with the centres. */
  private static final int BLOCK = 2048;

  private final float[][] points;
  private final int dimensions;

  /**
   * @param points unit vectors, or zeros, which are no centre
   */
  SphericalKMeans(List<float[]> points) {
    this.points = points.toArray(float[][]::new);
    this.dimensions = points.isEmpty() ? 0 : points.get(0).length;
  }

  /** Centres, and the sum over the points of one minus the cosine to the nearest of them. */
  @SuppressWarnings("ArrayRecordComponent") // Handed from one step to the next, never compared.
  private record Model(double[][] centres, double cost) {}

  @Override
  public double[][] centres(int clusters, int seeds) {
    return IntStream.range(0, seeds)
        .parallel()
        .mapToObj(i -> fit(clusters, FIRST_SEED + i))
        .min(Comparator.comparingDouble(Model::cost))
        .map(Model::centres)
        .orElseThrow(() -> new IllegalArgumentException("no seed, no fit"));
  }

  private Model fit(int clusters, long seed) {
    double[][] centres = first(clusters, new Random(seed));
    int[] nearest = new int[points.length];
    double[] likeness = new double[points.length];
    double cost = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      assign(centres, nearest, likeness);
      double[][] sums = new double[centres.length][dimensions];
      double before = cost;
      cost = 0;
      for (int p = 0; p < points.length; p++) {
        cost += 1 - likeness[p];
        Projection.add(sums[nearest[p]], points[p]);
      }
      for (int c = 0; c < centres.length; c++) {
        if (Projection.dot(sums[c], sums[c]) > 0) {
          centres[c] = Projection.unit(sums[c]);
        }
      }
      if (before - cost < LEAST_GAIN * cost) {
        break;
      }
    }
    return new Model(centres, cost);
  }

  /** Finds each point's nearest centre, and how alike they are. */
  private void assign(double[][] centres, int[] nearest, double[] likeness) {
    IntStream.range(0, (points.length + BLOCK - 1) / BLOCK)
        .parallel()
        .forEach(
            block -> {
              CentreTable table = new CentreTable(centres);
              int to = Math.min(points.length, (block + 1) * BLOCK);
              for (int p = block * BLOCK; p < to; p++) {
                nearest[p] = table.nearest(points[p]);
                likeness[p] = table.likeness(nearest[p]);
              }
            });
  }

  /** Points drawn one by one, each with a chance that grows with its distance to those drawn. */
  private double[][] first(int clusters, Random random) {
    double[] distance = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      distance[i] = Projection.isPlaced(points[i]) ? 1 : 0;
    }
    double[][] centres = new double[Math.min(clusters, points.length)][];
    int found = 0;
    while (found < centres.length) {
      int drawn = draw(distance, random);
      if (drawn < 0) {
        break;
      }
      centres[found++] = Projection.doubles(points[drawn]);
      CentreTable table = new CentreTable(new double[][] {centres[found - 1]});
      for (int i = 0; i < points.length; i++) {
        table.nearest(points[i]);
        distance[i] = Math.min(distance[i], Math.max(0, 1 - table.likeness(0)));
      }
      distance[drawn] = 0;
    }
    return Arrays.copyOf(centres, found);
  }

  /** A place by weight; -1 when nothing weighs anything. */
  private static int draw(double[] weights, Random random) {
    double left = random.nextDouble() * Arrays.stream(weights).sum();
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          break;
        }
      }
    }
    return last;
  }
}
