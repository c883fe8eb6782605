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
    int d = 0;
    for (; d + 4 <= byDimension.length; d += 4) {
      addFour(point, d);
    }
    for (; d < byDimension.length; d++) {
      addOne(point[d], byDimension[d]);
    }
    int best = -1;
    for (int c = 0; c < likeness.length; c++) {
      if (best < 0 || likeness[c] > likeness[best]) {
        best = c;
      }
    }
    return best;
  }

  /**
   * Four dimensions in the order of one by one, with a fourth of the reads and writes of the sums.
   */
  private void addFour(float[] point, int d) {
    float first = point[d];
    float second = point[d + 1];
    float third = point[d + 2];
    float fourth = point[d + 3];
    float[] firstRow = byDimension[d];
    float[] secondRow = byDimension[d + 1];
    float[] thirdRow = byDimension[d + 2];
    float[] fourthRow = byDimension[d + 3];
    for (int c = 0; c < likeness.length; c++) {
      likeness[c] =
          likeness[c]
              + first * firstRow[c]
              + second * secondRow[c]
              + third * thirdRow[c]
              + fourth * fourthRow[c];
    }
  }

  private void addOne(float value, float[] row) {
    for (int c = 0; c < row.length; c++) {
      likeness[c] += value * row[c];
    }
  }

  /** Cosine of the last point to a centre. */
  double likeness(int centre) {
    return likeness[centre];
  }
}
