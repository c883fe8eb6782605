package io.github.parley.network;

import java.util.Arrays;

/** PageRank by power iteration (Brin and Page 1998) on a weighted undirected graph. */
final class PageRank {
  private static final double DAMPING = 0.85;

  /** Change of a whole iteration below which the result is good to twelve digits. */
  private static final double TOLERANCE = 1e-14;

  /** With damping 0.85 the error falls to 0.85^200, below 1e-14. */
  private static final int MAX_ITERATIONS = 200;

  private PageRank() {}

  /** Ranks that sum to 1; nodes without an edge jump anywhere. */
  static double[] of(WeightedGraph graph) {
    int n = graph.nodes();
    double[] strength = new double[n];
    Arrays.setAll(strength, graph::strength);
    double[] rank = new double[n];
    Arrays.fill(rank, 1.0 / n);
    double change = 1;
    for (int i = 0; i < MAX_ITERATIONS && change > TOLERANCE; i++) {
      double[] next = step(graph, strength, rank);
      change = 0;
      for (int v = 0; v < n; v++) {
        change += Math.abs(next[v] - rank[v]);
      }
      rank = next;
    }
    return rank;
  }

  private static double[] step(WeightedGraph graph, double[] strength, double[] rank) {
    int n = graph.nodes();
    double dangling = 0;
    for (int v = 0; v < n; v++) {
      dangling += graph.degree(v) == 0 ? rank[v] : 0;
    }
    double base = (1 - DAMPING + DAMPING * dangling) / n;
    double[] next = new double[n];
    for (int v = 0; v < n; v++) {
      double sum = 0;
      for (int k = 0; k < graph.degree(v); k++) {
        int u = graph.neighbour(v, k);
        sum += rank[u] * graph.weight(v, k) / strength[u];
      }
      next[v] = base + DAMPING * sum;
    }
    return next;
  }
}
