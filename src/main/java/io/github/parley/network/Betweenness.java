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
  private final MinQueue queue;

  /** The nodes before each node on its shortest paths, from where its edges begin in the graph. */
  private final int[] predecessors;

  private final int[] predecessorCount;

  private Betweenness(WeightedGraph graph) {
    this.graph = graph;
    order = new int[graph.nodes()];
    distance = new double[graph.nodes()];
    paths = new double[graph.nodes()];
    dependency = new double[graph.nodes()];
    queue = new MinQueue(graph.nodes());
    predecessors = new int[2 * graph.edges()];
    predecessorCount = new int[graph.nodes()];
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
      double share = (1 + dependency[w]) / paths[w];
      int first = graph.firstEdge(w);
      for (int k = first; k < first + predecessorCount[w]; k++) {
        dependency[predecessors[k]] += paths[predecessors[k]] * share;
      }
      betweenness[w] += dependency[w];
    }
  }

  /** Dijkstra's algorithm with path counts; returns how many nodes were reached. */
  private int settleAll(int source) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    distance[source] = 0;
    paths[source] = 1;
    queue.put(source, 0);
    int reached = 0;
    while (!queue.isEmpty()) {
      int v = queue.removeLeast();
      order[reached++] = v;
      for (int k = 0; k < graph.degree(v); k++) {
        reach(graph.neighbour(v, k), v, distance[v] + graph.length(v, k));
      }
    }
    return reached;
  }

  /** Reaches a node by an edge from another one. */
  private void reach(int node, int from, double length) {
    if (length < distance[node] * (1 - SAME_LENGTH)) {
      distance[node] = length;
      paths[node] = paths[from];
      predecessorCount[node] = 1;
      predecessors[graph.firstEdge(node)] = from;
      queue.put(node, length);
    } else if (length <= distance[node] * (1 + SAME_LENGTH)) {
      paths[node] += paths[from];
      predecessors[graph.firstEdge(node) + predecessorCount[node]++] = from;
    }
  }
}
