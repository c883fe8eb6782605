package io.github.parley.network;

import java.util.Arrays;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities of a graph by the Leiden algorithm (Traag, Waltman and van Eck 2019, 'From Louvain to
 * Leiden: guaranteeing well-connected communities', Sci. Rep. 9) on modularity.
 */
final class Communities {
  /** A node without an edge is in no community. */
  static final int NONE = -1;

  private static final long SEED = 20190326;

  /** Runs from single nodes, of which the one with the highest modularity counts. */
  private static final int STARTS = 10;

  private Communities() {}

  /**
   * The community of each node, numbered from 0 by falling size, then by the lowest node; {@link
   * #NONE} for a node without an edge. The same graph gives the same communities.
   */
  static int[] of(WeightedGraph graph) {
    int[] communities = new int[graph.nodes()];
    Arrays.fill(communities, NONE);
    if (graph.edges() == 0) {
      return communities;
    }
    int[] compact = new int[graph.nodes()];
    int linked = 0;
    for (int v = 0; v < graph.nodes(); v++) {
      compact[v] = graph.degree(v) > 0 ? linked++ : NONE;
    }
    int[] best = best(network(graph, compact, linked));
    for (int v = 0; v < graph.nodes(); v++) {
      communities[v] = compact[v] == NONE ? NONE : best[compact[v]];
    }
    return bySize(communities);
  }

  private static Network network(WeightedGraph graph, int[] compact, int linked) {
    int[] from = new int[graph.edges()];
    int[] to = new int[graph.edges()];
    double[] weight = new double[graph.edges()];
    for (int e = 0; e < graph.edges(); e++) {
      from[e] = compact[graph.source(e)];
      to[e] = compact[graph.target(e)];
      weight[e] = graph.weight(e);
    }
    LargeIntArray[] edges = {new LargeIntArray(from), new LargeIntArray(to)};
    return new Network(linked, true, edges, new LargeDoubleArray(weight), false, false);
  }

  private static int[] best(Network network) {
    Random random = new Random(SEED);
    double resolution = 1 / (2 * network.getTotalEdgeWeight());
    LeidenAlgorithm leiden =
        new LeidenAlgorithm(resolution, 0, LeidenAlgorithm.DEFAULT_RANDOMNESS, random);
    double quality = Double.NEGATIVE_INFINITY;
    int[] best = null;
    for (int start = 0; start < STARTS; start++) {
      Clustering clustering = new Clustering(network.getNNodes());
      leiden.improveClustering(network, clustering);
      double q = leiden.calcQuality(network, clustering);
      if (q > quality) {
        quality = q;
        best = clustering.getClusters();
      }
    }
    return best;
  }

  private static int[] bySize(int[] communities) {
    int count = Arrays.stream(communities).max().orElse(NONE) + 1;
    int[] size = new int[count];
    int[] lowest = new int[count];
    for (int v = communities.length - 1; v >= 0; v--) {
      if (communities[v] != NONE) {
        size[communities[v]]++;
        lowest[communities[v]] = v;
      }
    }
    Integer[] order = new Integer[count];
    Arrays.setAll(order, c -> c);
    Arrays.sort(
        order,
        (c, d) ->
            size[c] == size[d]
                ? Integer.compare(lowest[c], lowest[d])
                : Integer.compare(size[d], size[c]));
    int[] number = new int[count];
    for (int i = 0; i < count; i++) {
      number[order[i]] = i;
    }
    return Arrays.stream(communities).map(c -> c == NONE ? NONE : number[c]).toArray();
  }

  /** The modularity of communities (Newman and Girvan 2004); 0 for a graph without edges. */
  static double modularity(WeightedGraph graph, int[] communities) {
    int count = Arrays.stream(communities).max().orElse(NONE) + 1;
    double total = 0;
    double[] inside = new double[count];
    double[] strength = new double[count];
    for (int e = 0; e < graph.edges(); e++) {
      int c = communities[graph.source(e)];
      int d = communities[graph.target(e)];
      total += graph.weight(e);
      strength[c] += graph.weight(e);
      strength[d] += graph.weight(e);
      inside[c] += c == d ? graph.weight(e) : 0;
    }
    double modularity = 0;
    for (int c = 0; c < count; c++) {
      double half = strength[c] / (2 * total);
      modularity += inside[c] / total - half * half;
    }
    return modularity;
  }
}
