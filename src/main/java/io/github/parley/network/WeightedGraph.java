package io.github.parley.network;

import java.util.Arrays;

/** An undirected weighted graph without loops and without parallel edges, as adjacency arrays. */
final class WeightedGraph {
  private final int nodes;
  private final int[] source;
  private final int[] target;
  private final double[] weight;
  private final int[] first;
  private final int[] neighbour;
  private final double[] neighbourWeight;
  private final double[] neighbourLength;

  /**
   * A graph of {@code nodes} nodes, numbered from 0.
   *
   * @param source one end of each edge
   * @param target the other end
   * @param weight weights, above 0
   */
  WeightedGraph(int nodes, int[] source, int[] target, double[] weight) {
    this.nodes = nodes;
    this.source = source.clone();
    this.target = target.clone();
    this.weight = weight.clone();
    first = new int[nodes + 1];
    for (int e = 0; e < source.length; e++) {
      first[source[e] + 1]++;
      first[target[e] + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    neighbour = new int[2 * source.length];
    neighbourWeight = new double[2 * source.length];
    neighbourLength = new double[2 * source.length];
    int[] next = Arrays.copyOf(first, nodes);
    for (int e = 0; e < source.length; e++) {
      link(next[source[e]]++, target[e], weight[e]);
      link(next[target[e]]++, source[e], weight[e]);
    }
  }

  private void link(int at, int node, double edgeWeight) {
    neighbour[at] = node;
    neighbourWeight[at] = edgeWeight;
    neighbourLength[at] = 1 / edgeWeight;
  }

  int nodes() {
    return nodes;
  }

  int edges() {
    return source.length;
  }

  int source(int edge) {
    return source[edge];
  }

  int target(int edge) {
    return target[edge];
  }

  double weight(int edge) {
    return weight[edge];
  }

  int degree(int node) {
    return first[node + 1] - first[node];
  }

  /** The number of a node's first edge, when all edges are counted from both ends. */
  int firstEdge(int node) {
    return first[node];
  }

  /** The other end of the k-th edge of a node. */
  int neighbour(int node, int k) {
    return neighbour[first[node] + k];
  }

  /** The weight of the k-th edge of a node. */
  double weight(int node, int k) {
    return neighbourWeight[first[node] + k];
  }

  /** The length of the k-th edge of a node: the inverse of its weight. */
  double length(int node, int k) {
    return neighbourLength[first[node] + k];
  }

  /** Sum of the weights of a node's edges. */
  double strength(int node) {
    double sum = 0;
    for (int k = first[node]; k < first[node + 1]; k++) {
      sum += neighbourWeight[k];
    }
    return sum;
  }
}
