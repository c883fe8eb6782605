package io.github.parley.topic;

import java.util.HashMap;
import java.util.Map;

/**
 * The agreement of two clusterings, 1 when they are the same, 0 by chance.
 *
 * <p>Source: Hubert and Arabie, Comparing partitions, Journal of Classification 2, 1985.
 */
final class AdjustedRand {

  private AdjustedRand() {}

  static double index(int[] a, int[] b) {
    Map<Long, Integer> cells = new HashMap<>();
    Map<Integer, Integer> rows = new HashMap<>();
    Map<Integer, Integer> columns = new HashMap<>();
    for (int i = 0; i < a.length; i++) {
      cells.merge(((long) a[i] << 32) | b[i], 1, Integer::sum);
      rows.merge(a[i], 1, Integer::sum);
      columns.merge(b[i], 1, Integer::sum);
    }
    double together = pairs(cells);
    double inA = pairs(rows);
    double inB = pairs(columns);
    double all = a.length * (a.length - 1.0) / 2;
    double expected = all == 0 ? 0 : inA * inB / all;
    double most = (inA + inB) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }
}
