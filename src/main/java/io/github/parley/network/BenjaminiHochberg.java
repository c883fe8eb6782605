package io.github.parley.network;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The false discovery rate of Benjamini and Hochberg (1995), 'Controlling the false discovery rate:
 * a practical and powerful approach to multiple testing', JRSS B 57.
 */
final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * Adjusted p-values in the order of the given ones.
   *
   * @param pValues p-values of the hypotheses that were looked at
   * @param hypotheses how many there are in all; those that are not given have p-value 1
   */
  static double[] qValues(double[] pValues, double hypotheses) {
    int[] falling =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = new double[pValues.length];
    double least = 1;
    for (int k = 0; k < falling.length; k++) {
      int rank = falling.length - k;
      least = Math.min(least, pValues[falling[k]] * hypotheses / rank);
      q[falling[k]] = least;
    }
    return q;
  }
}
