package io.github.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article as it is scored, labelled or found.
 *
 * @param articleId the article
 * @param countries codes of the states that it names
 * @param persons names of the persons that it names
 * @param meetings the meetings that it tells of
 */
record JudgedArticle(
    String articleId, Set<String> countries, Set<String> persons, List<JudgedMeeting> meetings) {

  private static final int DAY_LENGTH = 10;

  /**
   * Reads labelled articles from JSON lines of {@code article_id}, {@code countries}, {@code
   * persons} and {@code meetings}.
   *
   * @throws IOException when the file can't be read or a line is no such record
   */
  static List<JudgedArticle> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JudgedArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        articles.add(of(json.readTree(line)));
      }
    }
    return articles;
  }

  private static JudgedArticle of(JsonNode node) {
    List<JudgedMeeting> meetings = new ArrayList<>();
    node.path("meetings").forEach(m -> meetings.add(meeting(m)));
    return new JudgedArticle(
        node.path("article_id").asText(),
        new TreeSet<>(strings(node.path("countries"))),
        new TreeSet<>(strings(node.path("persons"))),
        meetings);
  }

  private static JudgedMeeting meeting(JsonNode node) {
    List<JudgedMeeting.Named> participants = new ArrayList<>();
    node.path("participants")
        .forEach(
            p ->
                participants.add(new JudgedMeeting.Named(string(p, "name"), string(p, "country"))));
    String key = string(node, "meeting_key");
    return new JudgedMeeting(
        strings(node.path("countries")),
        participants,
        string(node, "status"),
        string(node, "channel"),
        string(node, "level"),
        day(node, "date_start"),
        day(node, "date_end"),
        string(node, "place_country"),
        string(node, "evidence"),
        node.path("required").asBoolean(true),
        key == null ? string(node, "meeting_id") : key,
        string(node, "rule"),
        node.path("confidence").asDouble(1));
  }

  private static List<String> strings(JsonNode array) {
    List<String> all = new ArrayList<>();
    array.forEach(value -> all.add(value.asText()));
    return all;
  }

  private static String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }

  private static LocalDate day(JsonNode node, String field) {
    String value = string(node, field);
    return value == null || value.isEmpty()
        ? null
        : LocalDate.parse(value.substring(0, DAY_LENGTH));
  }
}
