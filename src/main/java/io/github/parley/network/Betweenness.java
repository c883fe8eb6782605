package io.github.parley.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Betweenness centrality by the algorithm of Brandes (2001), 'A faster algorithm for betweenness
 * centrality', J. Math. Sociol. 25; the length of an edge is 1/weight. In large graphs the sum runs
 * over a fixed sample of sources and is scaled up (Brandes and Pich 2007, 'Centrality estimation in
 * large networks').
 */
final class Betweenness {
  /**
   * Sources times edges up to which the result is exact: a network of all the world's states is,
   * and a network costs a third of a second at most on one core of two.
   */
  static final long EXACT_WORK = 5_000_000;

  /** Sources at least, however large the graph: the number of pivots that Brandes and Pich use. */
  static final int MIN_PIVOTS = 100;

  /** Paths whose lengths differ by less than this part are equally short. */
  private static final double SAME_LENGTH = 1e-12;

  private final WeightedGraph graph;
  private final int[] order;
  private final double[] distance;
  private final double[] paths;
  private final double[] dependency;
  private final boolean[] settled;
  private final MinQueue queue;

  private Betweenness(WeightedGraph graph) {
    this.graph = graph;
    order = new int[graph.nodes()];
    distance = new double[graph.nodes()];
    paths = new double[graph.nodes()];
    dependency = new double[graph.nodes()];
    settled = new boolean[graph.nodes()];
    queue = new MinQueue(graph.nodes());
  }

  /** For each node the share, 0 to 1, of the shortest paths between two others that pass it. */
  static double[] of(WeightedGraph graph) {
    int n = graph.nodes();
    double[] betweenness = new double[n];
    if (n < 3) {
      return betweenness;
    }
    int[] linked = IntStream.range(0, n).filter(v -> graph.degree(v) > 0).toArray();
    int pivots = pivots(linked.length, graph.edges());
    Betweenness run = new Betweenness(graph);
    for (int i = 0; i < pivots; i++) {
      run.addFrom(linked[(int) ((long) i * linked.length / pivots)], betweenness);
    }
    double scale = (double) linked.length / Math.max(1, pivots) / ((n - 1.0) * (n - 2.0));
    for (int v = 0; v < n; v++) {
      betweenness[v] *= scale;
    }
    return betweenness;
  }

  /** How many sources are used in a graph of that size. */
  static int pivots(int linkedNodes, int edges) {
    long affordable = EXACT_WORK / Math.max(1, edges);
    return (int) Math.min(linkedNodes, Math.max(MIN_PIVOTS, affordable));
  }

  private void addFrom(int source, double[] betweenness) {
    int reached = settleAll(source);
    Arrays.fill(dependency, 0);
    for (int i = reached - 1; i > 0; i--) {
      int w = order[i];
      for (int k = 0; k < graph.degree(w); k++) {
        int v = graph.neighbour(w, k);
        if (isBefore(v, w, graph.length(w, k))) {
          dependency[v] += paths[v] / paths[w] * (1 + dependency[w]);
        }
      }
      betweenness[w] += dependency[w];
    }
  }

  /** Dijkstra's algorithm with path counts; returns how many nodes were reached. */
  private int settleAll(int source) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(settled, false);
    distance[source] = 0;
    queue.put(source, 0);
    int reached = 0;
    while (!queue.isEmpty()) {
      int v = queue.removeLeast();
      settled[v] = true;
      order[reached++] = v;
      paths[v] = v == source ? 1 : 0;
      for (int k = 0; k < graph.degree(v); k++) {
        int u = graph.neighbour(v, k);
        double length = graph.length(v, k);
        if (settled[u] && isBefore(u, v, length)) {
          paths[v] += paths[u];
        } else if (distance[v] + length < distance[u]) {
          distance[u] = distance[v] + length;
          queue.put(u, distance[u]);
        }
      }
    }
    return reached;
  }

  /** Whether a shortest path to w ends with the edge from v. */
  private boolean isBefore(int v, int w, double length) {
    return distance[v] + length <= distance[w] * (1 + SAME_LENGTH);
  }
}
