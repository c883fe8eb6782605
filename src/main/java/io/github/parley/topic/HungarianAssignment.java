package io.github.parley.topic;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns of the greatest total.
 *
 * <p>Source: Kuhn, The Hungarian method, 1955, in the O(n³) form with potentials (Jonker and
 * Volgenant, 1987).
 */
final class HungarianAssignment {

  private HungarianAssignment() {}

  /**
   * For each row its column, -1 for a row without one.
   *
   * @param gain gain of each row and column, not negative; a pair that gains nothing is not
   *     assigned
   * @param columns number of columns
   */
  static int[] assign(double[][] gain, int columns) {
    int n = Math.max(gain.length, columns);
    double[] rowPotential = new double[n + 1];
    double[] columnPotential = new double[n + 1];
    int[] rowOf = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      augment(gain, row, rowPotential, columnPotential, rowOf);
    }
    int[] columnOf = new int[gain.length];
    Arrays.fill(columnOf, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column] - 1;
      if (row < gain.length && gain[row][column - 1] > 0) {
        columnOf[row] = column - 1;
      }
    }
    return columnOf;
  }

  /** Adds a row along the cheapest alternating path; place 0 stands for the row being added. */
  private static void augment(
      double[][] gain, int row, double[] rowPotential, double[] columnPotential, int[] rowOf) {
    int n = rowOf.length - 1;
    double[] slack = new double[n + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[n + 1];
    int[] before = new int[n + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      int current = rowOf[column];
      double least = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int c = 1; c <= n; c++) {
        if (!used[c]) {
          double reduced =
              cost(gain, current - 1, c - 1) - rowPotential[current] - columnPotential[c];
          if (reduced < slack[c]) {
            slack[c] = reduced;
            before[c] = column;
          }
          if (slack[c] < least) {
            least = slack[c];
            next = c;
          }
        }
      }
      for (int c = 0; c <= n; c++) {
        if (used[c]) {
          rowPotential[rowOf[c]] += least;
          columnPotential[c] -= least;
        } else {
          slack[c] -= least;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      int previous = before[column];
      rowOf[column] = rowOf[previous];
      column = previous;
    }
  }

  private static double cost(double[][] gain, int row, int column) {
    return row < gain.length && column < gain[row].length ? -gain[row][column] : 0;
  }
}
