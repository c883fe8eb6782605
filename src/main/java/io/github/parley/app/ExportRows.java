package io.github.parley.app;

import io.github.parley.export.ExportedMeeting;
import io.github.parley.export.GraphAttribute;
import io.github.parley.export.GraphEdge;
import io.github.parley.export.GraphNode;
import io.github.parley.meeting.Channel;
import io.github.parley.meeting.DatePrecision;
import io.github.parley.meeting.Level;
import io.github.parley.meeting.Status;
import io.github.parley.store.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Turns rows of the published tables into what the export writers take. */
final class ExportRows {

  static final List<GraphAttribute> NODE_ATTRIBUTES =
      List.of(
          new GraphAttribute("articles", GraphAttribute.Type.LONG),
          new GraphAttribute("degree", GraphAttribute.Type.LONG),
          new GraphAttribute("strength", GraphAttribute.Type.DOUBLE),
          new GraphAttribute("pagerank", GraphAttribute.Type.DOUBLE),
          new GraphAttribute("betweenness", GraphAttribute.Type.DOUBLE),
          new GraphAttribute("community", GraphAttribute.Type.LONG));

  static final List<GraphAttribute> EDGE_ATTRIBUTES =
      List.of(
          new GraphAttribute("expected", GraphAttribute.Type.DOUBLE),
          new GraphAttribute("npmi", GraphAttribute.Type.DOUBLE),
          new GraphAttribute("p_value", GraphAttribute.Type.DOUBLE),
          new GraphAttribute("q_value", GraphAttribute.Type.DOUBLE),
          new GraphAttribute("significant", GraphAttribute.Type.BOOLEAN),
          new GraphAttribute("backbone", GraphAttribute.Type.BOOLEAN));

  private static final String WHOLE_CORPUS = "all";

  private ExportRows() {}

  static List<GraphNode> nodes(PublishedRun run, String entityType) throws IOException {
    List<GraphNode> nodes = new ArrayList<>();
    run.forEach(
        Table.COMENTION_NODES,
        row -> {
          if (isOf(row, entityType)) {
            nodes.add(
                new GraphNode(
                    (String) row.get("entity_id"),
                    (String) row.get("name"),
                    values(row, NODE_ATTRIBUTES)));
          }
        });
    return nodes;
  }

  static List<GraphEdge> edges(PublishedRun run, String entityType) throws IOException {
    List<GraphEdge> edges = new ArrayList<>();
    run.forEach(
        Table.COMENTION_EDGES,
        row -> {
          if (isOf(row, entityType)) {
            edges.add(
                new GraphEdge(
                    (String) row.get("a"),
                    (String) row.get("b"),
                    (double) (long) row.get("articles"),
                    values(row, EDGE_ATTRIBUTES)));
          }
        });
    return edges;
  }

  private static boolean isOf(Map<String, Object> row, String entityType) {
    return entityType.equals(row.get("entity_type")) && WHOLE_CORPUS.equals(row.get("period"));
  }

  private static List<Object> values(Map<String, Object> row, List<GraphAttribute> attributes) {
    List<Object> values = new ArrayList<>();
    for (GraphAttribute attribute : attributes) {
      Object value = row.get(attribute.name());
      values.add(value instanceof Integer number ? Long.valueOf(number) : value);
    }
    return values;
  }

  static List<ExportedMeeting> meetings(PublishedRun run) throws IOException {
    Map<Object, String> urls = new HashMap<>();
    run.forEach(Table.ARTICLES, row -> urls.put(row.get("article_id"), (String) row.get("url")));
    List<ExportedMeeting> meetings = new ArrayList<>();
    run.forEach(Table.MEETINGS, row -> meetings.add(meeting(row, urls)));
    return meetings;
  }

  private static ExportedMeeting meeting(Map<String, Object> row, Map<Object, String> urls) {
    String precision = (String) row.get("date_precision");
    return new ExportedMeeting(
        (String) row.get("meeting_id"),
        strings(row.get("countries")),
        represented(row.get("participants")),
        Status.valueOf(upper(row.get("status"))),
        Channel.valueOf(upper(row.get("channel"))),
        Level.valueOf(upper(row.get("level"))),
        (LocalDate) row.get("date_start"),
        (LocalDate) row.get("date_end"),
        precision == null ? null : DatePrecision.valueOf(upper(precision)),
        (String) row.get("place"),
        (String) row.get("place_country"),
        (int) row.get("articles"),
        (int) row.get("sources"),
        (LocalDate) row.get("first_reported"),
        urls.get(row.get("evidence_article_id")));
  }

  private static String upper(Object code) {
    return ((String) code).toUpperCase(Locale.ROOT);
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
  }

  private static List<String> represented(Object participants) {
    return ((List<?>) participants)
        .stream()
            .map(p -> (String) ((Map<?, ?>) p).get("country"))
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
  }
}
