package io.github.parley.report;

import io.github.parley.report.RunContent.Edge;
import io.github.parley.report.RunContent.Network;
import io.github.parley.report.RunContent.Node;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chapter on who is named together with whom. */
final class NetworkChapter {

  private static final int CENTRAL = 12;
  private static final int SURPRISING = 10;

  private final RunContent run;
  private final Markup to;

  NetworkChapter(RunContent run, Markup to) {
    this.run = run;
    this.to = to;
  }

  void write() {
    if (run.countries().edges().isEmpty()) {
      to.element("p", "No two countries are named together.", "class", "none");
      return;
    }
    drawing(run.countries());
    to.element("h3", "Central countries");
    central(run.countries(), "country");
    surprising(run.countries(), "Countries named together more than chance tells");
    if (!run.persons().nodes().isEmpty()) {
      to.element("h3", "Central persons");
      central(run.persons(), "person");
      surprising(run.persons(), "Persons named together more than chance tells");
    }
  }

  private void drawing(Network network) {
    long significant = network.edges().stream().filter(Edge::significant).count();
    long backbone = network.edges().stream().filter(Edge::backbone).count();
    to.element("h3", "The network of countries");
    to.element(
        "p",
        "Countries that articles name together. A circle grows with the sum of its edges; colours"
            + " are communities, found on the significant edges, and grey has none. Strong lines are"
            + " the backbone, thin ones other frequent pairs. Of "
            + Figures.count(network.edges().size(), "edge")
            + " "
            + Figures.count(significant)
            + " are significant and "
            + Figures.count(backbone)
            + " belong to the backbone; places on the paper mean nothing but nearness.");
    NetworkDrawing.write(to, "Network of the countries that are named together most", network);
  }

  private void central(Network network, String kind) {
    List<List<String>> rows =
        network.nodes().stream()
            .sorted(Comparator.comparingDouble(Node::pagerank).reversed().thenComparing(Node::id))
            .limit(CENTRAL)
            .map(
                n ->
                    List.of(
                        n.name(),
                        n.community() == null ? "–" : n.community().toString(),
                        Figures.count(n.articles()),
                        Figures.count(n.degree()),
                        Figures.count(Math.round(n.strength())),
                        Figures.fixed(n.pagerank(), 3),
                        Figures.fixed(n.betweenness(), 3)))
            .toList();
    HtmlTable.write(
        to,
        2,
        List.of(kind, "community", "articles", "degree", "strength", "PageRank", "betweenness"),
        rows);
  }

  private void surprising(Network network, String title) {
    Map<String, String> names = new HashMap<>();
    network.nodes().forEach(n -> names.put(n.id(), n.name()));
    List<List<String>> rows =
        network.edges().stream()
            .filter(Edge::significant)
            .sorted(
                Comparator.comparingDouble(Edge::qValue)
                    .thenComparing(Edge::a)
                    .thenComparing(Edge::b))
            .limit(SURPRISING)
            .map(
                e ->
                    List.of(
                        names.getOrDefault(e.a(), e.a()) + " – " + names.getOrDefault(e.b(), e.b()),
                        Figures.count(e.articles()),
                        Figures.fixed(e.expected(), 1),
                        Figures.fixed(e.npmi(), 2),
                        e.qValue() < 0.0001 ? "< 0.0001" : Figures.fixed(e.qValue(), 4)))
            .toList();
    to.element("h3", title);
    if (rows.isEmpty()) {
      to.element("p", "No pair: the corpus is too small, or too even.", "class", "none");
    } else {
      HtmlTable.write(to, 1, List.of("pair", "articles", "expected", "NPMI", "corrected p"), rows);
    }
  }
}
