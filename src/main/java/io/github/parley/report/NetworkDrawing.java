package io.github.parley.report;

import io.github.parley.report.RunContent.Edge;
import io.github.parley.report.RunContent.Network;
import io.github.parley.report.RunContent.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The network of the countries that are named most: circles by strength, coloured by community; the
 * strong lines are the backbone, the thin ones the rest of the most frequent edges.
 */
final class NetworkDrawing {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 560;
  private static final int MOST_NODES = 30;

  /** Thin lines beyond these hide more than they tell; but every node keeps its strongest. */
  private static final int MOST_WEAK_EDGES = 70;

  private static final double LEAST_RADIUS = 12;
  private static final double GREATEST_RADIUS = 30;
  private static final double THICKEST = 9;

  /** Colours that the eye tells apart; communities beyond them stay grey. */
  private static final int COLOURS = 7;

  private final List<Node> nodes;
  private final List<Edge> edges;
  private final Map<String, Integer> index = new HashMap<>();

  private NetworkDrawing(Network network) {
    this.nodes =
        network.nodes().stream()
            .sorted(Comparator.comparingDouble(Node::strength).reversed().thenComparing(Node::id))
            .limit(MOST_NODES)
            .sorted(
                Comparator.comparing(
                        Node::community, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Comparator.comparingDouble(Node::strength).reversed())
                    .thenComparing(Node::id))
            .toList();
    for (int i = 0; i < nodes.size(); i++) {
      index.put(nodes.get(i).id(), i);
    }
    List<Edge> within =
        network.edges().stream()
            .filter(e -> index.containsKey(e.a()) && index.containsKey(e.b()))
            .sorted(
                Comparator.comparingLong(Edge::articles)
                    .reversed()
                    .thenComparing(Edge::a)
                    .thenComparing(Edge::b))
            .toList();
    Set<String> linked = new HashSet<>();
    List<Edge> weak = new ArrayList<>();
    List<Edge> strong = new ArrayList<>();
    for (Edge edge : within) {
      boolean isFirstOfANode = !linked.contains(edge.a()) || !linked.contains(edge.b());
      linked.add(edge.a());
      linked.add(edge.b());
      if (edge.backbone()) {
        strong.add(edge);
      } else if (weak.size() < MOST_WEAK_EDGES || isFirstOfANode) {
        weak.add(edge);
      }
    }
    this.edges = new ArrayList<>(weak);
    this.edges.addAll(strong);
  }

  static void write(Markup to, String description, Network network) {
    new NetworkDrawing(network).draw(to, description);
  }

  private void draw(Markup to, String description) {
    double strongest = nodes.stream().mapToDouble(Node::strength).max().orElse(1);
    double most = edges.stream().mapToLong(Edge::articles).max().orElse(1);
    double[] radii =
        nodes.stream()
            .mapToDouble(
                n -> Math.max(LEAST_RADIUS, GREATEST_RADIUS * Math.sqrt(n.strength() / strongest)))
            .toArray();
    List<StressLayout.Link> links =
        edges.stream()
            .map(e -> new StressLayout.Link(index.get(e.a()), index.get(e.b()), length(e, most)))
            .toList();
    double[][] at = StressLayout.place(radii, links, WIDTH, HEIGHT);
    Svg.open(to, WIDTH, HEIGHT, description);
    for (Edge edge : edges) {
      edge(to, edge, at[index.get(edge.a())], at[index.get(edge.b())], most);
    }
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Svg.circle(
          to,
          at[i][0],
          at[i][1],
          radii[i],
          "node " + colour(node),
          "%s: %s, named with %d others"
              .formatted(node.name(), Figures.count(node.articles(), "article"), node.degree()));
      Svg.text(to, at[i][0], at[i][1] + 4.5, "middle code on-" + colour(node), node.id());
    }
    to.close();
  }

  /** From 1 for the pair that is named together most, to 2.5 for the least. */
  private static double length(Edge edge, double most) {
    return 2.5 - 1.5 * Math.log1p((double) edge.articles()) / Math.log1p(most);
  }

  private void edge(Markup to, Edge edge, double[] a, double[] b, double most) {
    double thickness = Math.max(0.8, THICKEST * Math.sqrt(edge.articles() / most));
    to.open(
        "line",
        "class",
        edge.backbone() ? "edge strong" : "edge",
        "stroke-width",
        Markup.px(edge.backbone() ? thickness : Math.min(thickness, 1.5)),
        "x1",
        Markup.px(a[0]),
        "y1",
        Markup.px(a[1]),
        "x2",
        Markup.px(b[0]),
        "y2",
        Markup.px(b[1]));
    to.element(
            "title",
            "%s – %s: %s, %s expected"
                .formatted(
                    nodes.get(index.get(edge.a())).name(),
                    nodes.get(index.get(edge.b())).name(),
                    Figures.count(edge.articles(), "article"),
                    Figures.fixed(edge.expected(), 1)))
        .close();
  }

  /** The class of a community's colour. */
  static String colour(Node node) {
    return node.community() == null || node.community() > COLOURS ? "c0" : "c" + node.community();
  }
}
