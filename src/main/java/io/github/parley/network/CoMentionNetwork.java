package io.github.parley.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One network: the entities of one type in one period and the pairs of them that articles name
 * together. Held in memory: a pair takes some hundred bytes.
 *
 * @param twoMode whether only pairs of different modes are possible
 * @param articles articles that name at least one of the entities
 * @param pastArticles the same over all earlier periods; 0 when there is none
 * @param nodes the entities, in a fixed order
 * @param edges the pairs that enough articles name together, in a fixed order
 */
record CoMentionNetwork(
    boolean twoMode, long articles, long pastArticles, List<Node> nodes, List<Edge> edges) {
  /** The false discovery rate: one false edge in a hundred, as Tumminello et al. (2011) have it. */
  static final double SIGNIFICANCE = 0.01;

  /**
   * An entity.
   *
   * @param id the entity
   * @param name its name
   * @param second whether it belongs to the second mode of a network of two modes
   * @param articles articles that name it
   */
  record Node(String id, String name, boolean second, long articles) {}

  /**
   * A pair.
   *
   * @param a position of one entity in {@link #nodes}
   * @param b position of the other
   * @param articles articles that name both within one unit
   * @param share sum of {@link Itemset#share}
   * @param past articles that named both in earlier periods
   */
  record Edge(int a, int b, long articles, long share, long past) {}

  /**
   * What is known of a pair besides its counts; see the columns of {@code comention_edges}.
   *
   * @param change null when there is no earlier period
   */
  record EdgeMeasures(
      double weight,
      double expected,
      double npmi,
      double pValue,
      double qValue,
      boolean significant,
      boolean backbone,
      Double change) {}

  /**
   * What is known of an entity besides its count; see the columns of {@code comention_nodes}.
   *
   * @param community null for an entity without a significant edge
   */
  record NodeMeasures(
      int degree, double strength, double pageRank, double betweenness, Integer community) {}

  /**
   * The measures of all entities and pairs, in the order of {@link #nodes} and {@link #edges}.
   *
   * @param modularity of the communities over the significant edges; 0 when there is none
   */
  record Measures(List<EdgeMeasures> edges, List<NodeMeasures> nodes, double modularity) {}

  /**
   * Measures the network.
   *
   * @param lastCommunities community numbers of entities in the last run; empty when there was none
   */
  Measures measure(Map<String, Integer> lastCommunities) {
    WeightedGraph graph = graph(edges);
    double[] p = edges.stream().mapToDouble(this::pValue).toArray();
    double[] q = BenjaminiHochberg.qValues(p, possiblePairs());
    EdgeMeasures[] edgeMeasures = new EdgeMeasures[edges.size()];
    Arrays.setAll(edgeMeasures, e -> measures(edges.get(e), p[e], q[e], graph));

    WeightedGraph significant = graph(significantEdges(q));
    int[] communities = Communities.of(significant);
    List<String> ids = nodes.stream().map(Node::id).toList();
    Integer[] labels = CommunityLabels.of(ids, communities, lastCommunities);
    double[] pageRank = PageRank.of(graph);
    double[] betweenness = Betweenness.of(graph);
    NodeMeasures[] nodeMeasures = new NodeMeasures[nodes.size()];
    Arrays.setAll(
        nodeMeasures,
        v ->
            new NodeMeasures(
                graph.degree(v), graph.strength(v), pageRank[v], betweenness[v], labels[v]));
    return new Measures(
        Arrays.asList(edgeMeasures),
        Arrays.asList(nodeMeasures),
        Communities.modularity(significant, communities));
  }

  /** How many pairs could have been named together: the hypotheses that are tested at once. */
  double possiblePairs() {
    long second = nodes.stream().filter(Node::second).count();
    long first = nodes.size() - second;
    return twoMode ? (double) first * second : first * (first - 1) / 2.0;
  }

  private List<Edge> significantEdges(double[] q) {
    return IntStream.range(0, q.length)
        .filter(e -> q[e] < SIGNIFICANCE)
        .mapToObj(edges::get)
        .toList();
  }

  private WeightedGraph graph(List<Edge> some) {
    return new WeightedGraph(
        nodes.size(),
        some.stream().mapToInt(Edge::a).toArray(),
        some.stream().mapToInt(Edge::b).toArray(),
        some.stream().mapToDouble(Edge::articles).toArray());
  }

  private EdgeMeasures measures(Edge edge, double p, double q, WeightedGraph graph) {
    boolean backbone =
        DisparityFilter.keeps(
            (double) edge.articles,
            graph.degree(edge.a),
            graph.strength(edge.a),
            graph.degree(edge.b),
            graph.strength(edge.b));
    return new EdgeMeasures(
        (double) edge.share / ArticleItemsets.ONE,
        distribution(edge).mean(),
        npmi(edge),
        p,
        q,
        q < SIGNIFICANCE,
        backbone,
        change(edge));
  }

  private Hypergeometric distribution(Edge edge) {
    return new Hypergeometric(articles, nodes.get(edge.a).articles, nodes.get(edge.b).articles);
  }

  private double pValue(Edge edge) {
    return Math.exp(distribution(edge).logUpperTail(edge.articles));
  }

  /** Bouma (2009), 'Normalized (pointwise) mutual information in collocation extraction'. */
  private double npmi(Edge edge) {
    double together = (double) edge.articles / articles;
    if (edge.articles == articles) {
      return 1;
    }
    return Math.log(together / (distribution(edge).mean() / articles)) / -Math.log(together);
  }

  /**
   * Fisher's exact test of now against all earlier periods. It weighs a short past as what it is,
   * and a pair that is new needs no made-up share.
   */
  private Double change(Edge edge) {
    if (pastArticles == 0) {
      return null;
    }
    Hypergeometric now =
        new Hypergeometric(articles + pastArticles, edge.articles + edge.past, articles);
    double difference = edge.articles - now.mean();
    if (difference == 0) {
      return 0.0;
    }
    double logTail =
        difference > 0 ? now.logUpperTail(edge.articles) : now.logLowerTail(edge.articles);
    return Math.signum(difference) * -logTail / Math.log(10);
  }
}
