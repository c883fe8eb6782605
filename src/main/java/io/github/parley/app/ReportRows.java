package io.github.parley.app;

import io.github.parley.evaluate.Calibration;
import io.github.parley.report.ReportPage;
import io.github.parley.report.RunContent;
import io.github.parley.report.RunContent.Edge;
import io.github.parley.report.RunContent.Meeting;
import io.github.parley.report.RunContent.Network;
import io.github.parley.report.RunContent.Node;
import io.github.parley.report.RunContent.Pair;
import io.github.parley.report.RunContent.Topic;
import io.github.parley.report.RunContent.TopicMonth;
import io.github.parley.report.RunContent.TopicPair;
import io.github.parley.store.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns rows of the published tables into what the page is written from. */
final class ReportRows {

  private static final String WHOLE_CORPUS = "all";
  private static final String CALIBRATION = "/meeting/calibration.tsv";

  private final PublishedRun run;
  private final Map<String, String> names = new HashMap<>();

  private ReportRows(PublishedRun run) {
    this.run = run;
  }

  static RunContent read(PublishedRun run) throws IOException {
    return new ReportRows(run).content();
  }

  private RunContent content() throws IOException {
    run.forEach(
        Table.ENTITIES,
        Set.of("entity_id", "entity_type", "name"),
        row -> {
          if (!"place".equals(row.get("entity_type"))) {
            names.put((String) row.get("entity_id"), (String) row.get("name"));
          }
        });
    List<Meeting> meetings = new ArrayList<>();
    run.forEach(Table.MEETINGS, row -> meetings.add(meeting(row)));
    CorpusTally corpus = new CorpusTally(ReportPage.citedArticles(meetings));
    run.forEach(Table.ARTICLES, CorpusTally.ARTICLE_COLUMNS, corpus::addArticle);
    run.forEach(Table.PASSAGES, CorpusTally.PASSAGE_COLUMNS, corpus::addPassage);
    run.forEach(Table.REJECTS, corpus::addReject);
    return new RunContent(
        run.folder().manifest(),
        meetings,
        pairs(),
        names,
        corpus.cited(),
        network("country"),
        network("person"),
        topics(),
        topicMonths(),
        topicPairs(),
        corpus.corpus(),
        calibration());
  }

  private static Meeting meeting(Map<String, Object> row) {
    return new Meeting(
        (String) row.get("meeting_id"),
        strings(row.get("countries")),
        ((List<?>) row.get("participants")).stream().map(p -> participant((Map<?, ?>) p)).toList(),
        (String) row.get("status"),
        (String) row.get("channel"),
        (LocalDate) row.get("date_start"),
        (LocalDate) row.get("date_end"),
        (String) row.get("date_precision"),
        (String) row.get("place"),
        (String) row.get("place_country"),
        strings(row.get("article_ids")),
        (int) row.get("sources"),
        (String) row.get("evidence"),
        (String) row.get("evidence_article_id"),
        (double) row.get("confidence"));
  }

  private static String participant(Map<?, ?> row) {
    List<String> known = new ArrayList<>();
    for (String field : List.of("country", "office")) {
      if (row.get(field) != null) {
        known.add((String) row.get(field));
      }
    }
    return row.get("name") + (known.isEmpty() ? "" : " (" + String.join(", ", known) + ")");
  }

  private List<Pair> pairs() throws IOException {
    Map<List<String>, long[]> counts = new TreeMap<>(ReportRows::compareLists);
    run.forEach(
        Table.MEETING_FREQUENCY,
        Set.of("country_a", "country_b", "period", "held", "planned", "cancelled"),
        row -> {
          if ("year".equals(row.get("period"))) {
            long[] sum =
                counts.computeIfAbsent(
                    List.of((String) row.get("country_a"), (String) row.get("country_b")),
                    k -> new long[3]);
            sum[0] += (long) row.get("held");
            sum[1] += (long) row.get("planned");
            sum[2] += (long) row.get("cancelled");
          }
        });
    return counts.entrySet().stream()
        .map(
            e ->
                new Pair(
                    e.getKey().get(0),
                    e.getKey().get(1),
                    e.getValue()[0],
                    e.getValue()[1],
                    e.getValue()[2]))
        .toList();
  }

  private static int compareLists(List<String> a, List<String> b) {
    return String.join(" ", a).compareTo(String.join(" ", b));
  }

  private Network network(String entityType) throws IOException {
    List<Node> nodes = new ArrayList<>();
    run.forEach(
        Table.COMENTION_NODES,
        row -> {
          if (isOf(row, entityType)) {
            nodes.add(
                new Node(
                    (String) row.get("entity_id"),
                    (String) row.get("name"),
                    (long) row.get("articles"),
                    (int) row.get("degree"),
                    (double) row.get("strength"),
                    (double) row.get("pagerank"),
                    (double) row.get("betweenness"),
                    (Integer) row.get("community")));
          }
        });
    List<Edge> edges = new ArrayList<>();
    run.forEach(
        Table.COMENTION_EDGES,
        row -> {
          if (isOf(row, entityType)) {
            edges.add(
                new Edge(
                    (String) row.get("a"),
                    (String) row.get("b"),
                    (long) row.get("articles"),
                    (double) row.get("expected"),
                    (double) row.get("npmi"),
                    (double) row.get("q_value"),
                    (boolean) row.get("significant"),
                    (boolean) row.get("backbone")));
          }
        });
    return new Network(nodes, edges);
  }

  private static boolean isOf(Map<String, Object> row, String entityType) {
    return entityType.equals(row.get("entity_type")) && WHOLE_CORPUS.equals(row.get("period"));
  }

  private List<Topic> topics() throws IOException {
    List<Topic> topics = new ArrayList<>();
    run.forEach(
        Table.TOPICS,
        row ->
            topics.add(
                new Topic(
                    (String) row.get("topic_id"),
                    (String) row.get("label"),
                    ((List<?>) row.get("terms"))
                        .stream().map(t -> (String) ((Map<?, ?>) t).get("term")).toList(),
                    (long) row.get("articles"),
                    (double) row.get("coherence"),
                    (double) row.get("diversity"))));
    return topics;
  }

  private List<TopicMonth> topicMonths() throws IOException {
    List<TopicMonth> months = new ArrayList<>();
    run.forEach(
        Table.TOPIC_TRENDS,
        row -> {
          if ("month".equals(row.get("period"))) {
            months.add(
                new TopicMonth(
                    (String) row.get("topic_id"),
                    (LocalDate) row.get("period_start"),
                    (long) row.get("articles")));
          }
        });
    return months;
  }

  private List<TopicPair> topicPairs() throws IOException {
    List<TopicPair> pairs = new ArrayList<>();
    run.forEach(
        Table.TOPIC_COUNTRY_PAIRS,
        row ->
            pairs.add(
                new TopicPair(
                    (String) row.get("topic_id"),
                    (String) row.get("country_a"),
                    (String) row.get("country_b"),
                    (long) row.get("articles"),
                    (double) row.get("lift"))));
    return pairs;
  }

  /** What was measured on labelled articles when the confidence was fitted. */
  private static Calibration calibration() throws IOException {
    try (InputStream in = ReportRows.class.getResourceAsStream(CALIBRATION)) {
      return Calibration.of(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(line -> line.split("\t", -1))
              .map(
                  cells ->
                      new Calibration.Prediction(
                          Double.parseDouble(cells[1]), cells[2].equals("1")))
              .toList());
    }
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }
}
