package io.github.parley.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/**
 * The leading right singular vectors of a sparse matrix by a randomised range finder with power
 * iterations.
 *
 * <p>Source: Halko, Martinsson and Tropp, Finding structure with randomness, SIAM Review 53(2),
 * 2011, algorithms 4.4 and 5.1, run on the columns' side: the matrix is only ever multiplied with a
 * thin one, which costs its non-zero entries times the dimensions.
 */
final class RandomisedSvd {

  private static final int OVERSAMPLING = 10;
  private static final int POWER_ITERATIONS = 4;
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
    double[][] small = new double[width][width];
    for (TermVector row : rows) {
      double[] y = times(row, basis, width);
      for (int a = 0; a < width; a++) {
        for (int b = 0; b <= a; b++) {
          small[a][b] += y[a] * y[b];
          small[b][a] = small[a][b];
        }
      }
    }
    double[][] rotation =
        new EigenDecomposition(MatrixUtils.createRealMatrix(small)).getV().getData();
    float[][] vectors = new float[columns][rank];
    for (int c = 0; c < columns; c++) {
      for (int d = 0; d < rank; d++) {
        double sum = 0;
        for (int a = 0; a < width; a++) {
          sum += basis[c][a] * rotation[a][d];
        }
        vectors[c][d] = (float) sum;
      }
    }
    return vectors;
  }

  /** The transposed matrix times the matrix times the basis. */
  private static double[][] gram(List<TermVector> rows, double[][] basis, int width) {
    double[][] result = new double[basis.length][width];
    for (TermVector row : rows) {
      double[] y = times(row, basis, width);
      for (int i = 0; i < row.terms().length; i++) {
        double[] target = result[row.terms()[i]];
        float value = row.values()[i];
        for (int d = 0; d < width; d++) {
          target[d] += value * y[d];
        }
      }
    }
    return result;
  }

  private static double[] times(TermVector row, double[][] basis, int width) {
    double[] y = new double[width];
    for (int i = 0; i < row.terms().length; i++) {
      double[] source = basis[row.terms()[i]];
      float value = row.values()[i];
      for (int d = 0; d < width; d++) {
        y[d] += value * source[d];
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
    for (int d = 0; d < width; d++) {
      double before = Math.sqrt(Projection.dot(columns[d], columns[d]));
      for (int pass = 0; pass < 2; pass++) {
        for (int e = 0; e < d; e++) {
          double along = Projection.dot(columns[d], columns[e]);
          for (int r = 0; r < matrix.length; r++) {
            columns[d][r] -= along * columns[e][r];
          }
        }
      }
      if (Math.sqrt(Projection.dot(columns[d], columns[d])) > 1e-10 * before) {
        Projection.unit(columns[d]);
      } else {
        Arrays.fill(columns[d], 0);
      }
    }
    for (int r = 0; r < matrix.length; r++) {
      for (int d = 0; d < width; d++) {
        matrix[r][d] = columns[d][r];
      }
    }
  }
}
