package io.github.parley.topic;

import java.util.Arrays;

/**
 * Joins clusters, the most alike first, by the mean cosine between their pieces.
 *
 * <p>Source: Sokal and Michener, A statistical method for evaluating systematic relationships, 1958
 * (UPGMA).
 */
final class AverageLinkage {

  private AverageLinkage() {}

  /** Which group each piece belongs to, and how many groups there are. */
  @SuppressWarnings("ArrayRecordComponent") // Local to the clustering, never compared.
  record Groups(int[] groupOf, int count) {}

  /**
   * Joins until a number of groups is left.
   *
   * @param centres unit vectors of the pieces
   * @param groups groups to be left
   */
  static Groups cutAt(double[][] centres, int groups) {
    return join(centres, groups, Double.NEGATIVE_INFINITY);
  }

  /** Joins until no two groups are as alike as this. */
  static Groups cutBelow(double[][] centres, double likeness) {
    return join(centres, 1, likeness);
  }

  private static Groups join(double[][] centres, int groups, double likeness) {
    int n = centres.length;
    double[][] sums = likenesses(centres);
    int[] size = new int[n];
    Arrays.fill(size, 1);
    int[] groupOf = new int[n];
    for (int i = 0; i < n; i++) {
      groupOf[i] = i;
    }
    int left = n;
    while (left > groups) {
      int[] pair = closest(sums, size);
      if (pair.length == 0 || sums[pair[0]][pair[1]] / (size[pair[0]] * size[pair[1]]) < likeness) {
        break;
      }
      merge(sums, size, groupOf, pair[0], pair[1]);
      left--;
    }
    return numbered(groupOf, left);
  }

  private static double[][] likenesses(double[][] centres) {
    int n = centres.length;
    double[][] likeness = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = Projection.dot(centres[i], centres[j]);
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }

  private static int[] closest(double[][] sums, int[] size) {
    int[] best = {};
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size.length; i++) {
      for (int j = i + 1; j < size.length && size[i] > 0; j++) {
        if (size[j] > 0 && sums[i][j] / (size[i] * size[j]) > most) {
          most = sums[i][j] / (size[i] * size[j]);
          best = new int[] {i, j};
        }
      }
    }
    return best;
  }

  private static void merge(double[][] sums, int[] size, int[] groupOf, int into, int from) {
    for (int k = 0; k < size.length; k++) {
      sums[into][k] += sums[from][k];
      sums[k][into] = sums[into][k];
    }
    size[into] += size[from];
    size[from] = 0;
    for (int i = 0; i < groupOf.length; i++) {
      if (groupOf[i] == from) {
        groupOf[i] = into;
      }
    }
  }

  private static Groups numbered(int[] groupOf, int count) {
    int[] number = new int[groupOf.length];
    Arrays.fill(number, -1);
    int next = 0;
    int[] numbered = new int[groupOf.length];
    for (int i = 0; i < groupOf.length; i++) {
      if (number[groupOf[i]] < 0) {
        number[groupOf[i]] = next++;
      }
      numbered[i] = number[groupOf[i]];
    }
    return new Groups(numbered, count);
  }
}
