package io.github.parley.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/**
 * The leading right singular vectors of a sparse matrix by a randomised range finder with power
 * iterations.
 *
 * <p>Source: Halko, Martinsson and Tropp, Finding structure with randomness, SIAM Review 53(2),
 * 2011, algorithms 4.4 and 5.1, run on the columns' side: the matrix is only ever multiplied with a
 * thin one, which costs its non-zero entries times the dimensions.
 *
 * <p>The columns of the basis are worked on side by side. Each sum is added up in the order of the
 * rows, so that the number of cores changes no bit of the result.
 */
final class RandomisedSvd {

  private static final int OVERSAMPLING = 10;
  private static final int POWER_ITERATIONS = 4;

  /** Columns of the basis that are multiplied together. */
  private static final int SLICE = 28;

  private static final long SEED = 20110501L;

  private RandomisedSvd() {}

  /**
   * For each column its row of the right singular vectors, in the order of falling singular values.
   *
   * @param rows the matrix
   * @param columns its number of columns
   * @param dimensions vectors wanted; fewer are returned when the matrix is smaller, none of an
   *     empty one
   */
  static float[][] rightVectors(List<TermVector> rows, int columns, int dimensions) {
    int rank = Math.min(dimensions, Math.min(rows.size(), columns));
    int width = Math.min(rank + OVERSAMPLING, Math.min(rows.size(), columns));
    if (rank == 0) {
      return new float[columns][0];
    }
    Random random = new Random(SEED);
    double[][] basis = new double[columns][width];
    for (double[] row : basis) {
      for (int d = 0; d < width; d++) {
        row[d] = random.nextGaussian();
      }
    }
    orthonormalise(basis, width);
    for (int i = 0; i < POWER_ITERATIONS; i++) {
      basis = gram(rows, basis, width);
      orthonormalise(basis, width);
    }
    double[][] rotation =
        new EigenDecomposition(MatrixUtils.createRealMatrix(small(rows, basis, width)))
            .getV()
            .getData();
    double[][] found = basis;
    float[][] vectors = new float[columns][rank];
    IntStream.range(0, columns).parallel().forEach(c -> rotate(found[c], rotation, vectors[c]));
    return vectors;
  }

  private static void rotate(double[] row, double[][] rotation, float[] target) {
    for (int d = 0; d < target.length; d++) {
      double sum = 0;
      for (int a = 0; a < row.length; a++) {
        sum += row[a] * rotation[a][d];
      }
      target[d] = (float) sum;
    }
  }

  /** The squares of the matrix times the basis: width by width. */
  private static double[][] small(List<TermVector> rows, double[][] basis, int width) {
    double[][] products =
        rows.parallelStream().map(row -> times(row, basis, 0, width)).toArray(double[][]::new);
    double[][] small = new double[width][width];
    IntStream.range(0, width)
        .parallel()
        .forEach(
            a -> {
              for (double[] y : products) {
                for (int b = 0; b < width; b++) {
                  small[a][b] += y[a] * y[b];
                }
              }
            });
    return small;
  }

  /** The transposed matrix times the matrix times the basis. */
  private static double[][] gram(List<TermVector> rows, double[][] basis, int width) {
    double[][] result = new double[basis.length][width];
    int slices = (width + SLICE - 1) / SLICE;
    IntStream.range(0, slices)
        .parallel()
        .forEach(s -> gram(rows, basis, s * SLICE, Math.min(width, (s + 1) * SLICE), result));
    return result;
  }

  private static void gram(
      List<TermVector> rows, double[][] basis, int from, int to, double[][] result) {
    for (TermVector row : rows) {
      double[] y = times(row, basis, from, to);
      for (int i = 0; i < row.terms().length; i++) {
        double[] target = result[row.terms()[i]];
        float value = row.values()[i];
        for (int d = from; d < to; d++) {
          target[d] += value * y[d - from];
        }
      }
    }
  }

  private static double[] times(TermVector row, double[][] basis, int from, int to) {
    double[] y = new double[to - from];
    for (int i = 0; i < row.terms().length; i++) {
      double[] source = basis[row.terms()[i]];
      float value = row.values()[i];
      for (int d = from; d < to; d++) {
        y[d - from] += value * source[d];
      }
    }
    return y;
  }

  /** Modified Gram-Schmidt on the columns, twice, which is enough (Giraud et al., 2005). */
  private static void orthonormalise(double[][] matrix, int width) {
    double[][] columns = new double[width][matrix.length];
    for (int r = 0; r < matrix.length; r++) {
      for (int d = 0; d < width; d++) {
        columns[d][r] = matrix[r][d];
      }
    }
    double[] before = Arrays.stream(columns).mapToDouble(RandomisedSvd::length).toArray();
    for (int pass = 0; pass < 2; pass++) {
      for (int e = 0; e < width; e++) {
        double[] done = columns[e];
        if (length(done) > 1e-10 * before[e]) {
          Projection.unit(done);
        } else {
          Arrays.fill(done, 0);
        }
        IntStream.range(e + 1, width).parallel().forEach(d -> takeOff(done, columns[d]));
      }
    }
    for (int r = 0; r < matrix.length; r++) {
      for (int d = 0; d < width; d++) {
        matrix[r][d] = columns[d][r];
      }
    }
  }

  private static double length(double[] vector) {
    return Math.sqrt(Projection.dot(vector, vector));
  }

  /** Takes off a vector what lies along a unit vector. */
  private static void takeOff(double[] unit, double[] vector) {
    double along = Projection.dot(vector, unit);
    for (int r = 0; r < vector.length; r++) {
      vector[r] -= along * unit[r];
    }
  }
}
