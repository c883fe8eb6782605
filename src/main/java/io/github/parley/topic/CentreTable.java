package io.github.parley.topic;

import java.util.Arrays;

/**
 * Centres laid out dimension by dimension, so that a point is compared with all of them at once:
 * the inner loop has no sum of its own and runs on vector instructions. Not for several threads.
 */
final class CentreTable {

  private final float[][] byDimension;
  private final float[] likeness;

  /**
   * @param centres unit vectors
   */
  CentreTable(double[][] centres) {
    int dimensions = centres.length == 0 ? 0 : centres[0].length;
    byDimension = new float[dimensions][centres.length];
    for (int c = 0; c < centres.length; c++) {
      for (int d = 0; d < dimensions; d++) {
        byDimension[d][c] = (float) centres[c][d];
      }
    }
    likeness = new float[centres.length];
  }

  /** The index of the nearest centre, the first of equals; -1 without centres. */
  int nearest(float[] point) {
    Arrays.fill(likeness, 0);
    for (int d = 0; d < byDimension.length; d++) {
      float value = point[d];
      float[] row = byDimension[d];
      for (int c = 0; c < row.length; c++) {
        likeness[c] += value * row[c];
      }
    }
    int best = -1;
    for (int c = 0; c < likeness.length; c++) {
      if (best < 0 || likeness[c] > likeness[best]) {
        best = c;
      }
    }
    return best;
  }

  /** Cosine of the last point to a centre. */
  double likeness(int centre) {
    return likeness[centre];
  }
}
