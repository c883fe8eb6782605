package io.github.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parley.article.Article;
import io.github.parley.article.Document;
import io.github.parley.article.Passage;
import io.github.parley.article.PassageKind;
import io.github.parley.lexicon.Mention;
import io.github.parley.meeting.MeetingMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Scores meetings in single sentences with two marked actors: JSON lines of {@code sentence},
 * {@code marked} (the sentence with {@code <s>} and {@code <t>} around the actors), {@code status},
 * {@code channel} and {@code international}.
 *
 * <p>Scored are rows that are international and rows without a meeting; mediation is not. A status
 * is predicted when a meeting of that status is found between parties of both actors. A refusal is
 * a cancelled meeting, a request is none.
 */
public final class SentenceScorer {

  private static final List<String> STATUSES = List.of("held", "planned", "cancelled");

  private final Function<Document, Findings> reader;
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private SentenceScorer(Function<Document, Findings> reader) {
    this.reader = reader;
  }

  /**
   * The figures.
   *
   * @param byStatus meetings found by status
   * @param errors every wrong row with its sentence
   */
  public record Result(Map<String, PrecisionRecall> byStatus, List<String> errors) {}

  /**
   * Scores a file.
   *
   * @param file the labelled sentences
   * @param reader reads a document of one passage, the sentence
   * @throws IOException when the file can't be read or holds a line that is no such record
   */
  public static Result score(Path file, Function<Document, Findings> reader) throws IOException {
    SentenceScorer scorer = new SentenceScorer(reader);
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        scorer.add(json.readTree(line));
      }
    }
    Map<String, PrecisionRecall> byStatus = new TreeMap<>();
    scorer.tallies.forEach((status, tally) -> byStatus.put(status, tally.counts()));
    return new Result(byStatus, List.copyOf(scorer.errors));
  }

  private void add(JsonNode row) {
    String status = status(row.path("status").asText());
    boolean mediation = row.path("channel").asText("").equals("mediation");
    boolean scored = row.path("international").asBoolean(false) || status.equals("none");
    if (mediation || !scored) {
      return;
    }
    Set<String> predicted = predicted(row);
    for (String one : STATUSES) {
      count(row, one, status.equals(one), predicted.contains(one));
    }
  }

  private static String status(String labelled) {
    return switch (labelled) {
      case "refused" -> "cancelled";
      case "requested" -> "none";
      default -> labelled;
    };
  }

  private void count(JsonNode row, String status, boolean labelled, boolean predicted) {
    Tally tally = tallies.computeIfAbsent(status, s -> new Tally());
    if (labelled && predicted) {
      tally.right();
      return;
    }
    if (labelled) {
      tally.missed();
    } else if (predicted) {
      tally.wrong();
    } else {
      return;
    }
    errors.add(
        "%s %s | %s"
            .formatted(labelled ? "missed" : "false alarm", status, row.path("marked").asText()));
  }

  private Set<String> predicted(JsonNode row) {
    String sentence = row.path("sentence").asText();
    Article article = new Article(row.path("id").asText(), null, null, null, null, sentence);
    Findings found =
        reader.apply(
            Document.of(article, List.of(new Passage(0, PassageKind.BODY, sentence, "sentence"))));
    String marked = row.path("marked").asText();
    Set<String> sources = parties(found.mentions(), span(marked, "s"));
    Set<String> targets = parties(found.mentions(), span(marked, "t"));
    Set<String> statuses = new TreeSet<>();
    for (MeetingMention meeting : found.meetings()) {
      if (between(meeting.countries(), sources, targets)) {
        statuses.add(meeting.status().code());
      }
    }
    return statuses;
  }

  private static boolean between(List<String> parties, Set<String> sources, Set<String> targets) {
    return parties.stream()
        .filter(sources::contains)
        .anyMatch(s -> parties.stream().anyMatch(t -> !t.equals(s) && targets.contains(t)));
  }

  /** First offset of a marked actor in the unmarked sentence, and the offset after it. */
  private static int[] span(String marked, String tag) {
    int open = marked.indexOf("<" + tag + ">");
    int close = marked.indexOf("</" + tag + ">");
    if (open < 0 || close < open) {
      return new int[] {0, 0};
    }
    return new int[] {unmarked(marked, open), unmarked(marked, close)};
  }

  private static int unmarked(String marked, int end) {
    return marked.substring(0, end).replaceAll("</?[st]>", "").length();
  }

  private static Set<String> parties(List<Mention> mentions, int[] span) {
    Set<String> parties = new TreeSet<>();
    for (Mention mention : mentions) {
      boolean inside = mention.charStart() < span[1] && mention.charEnd() > span[0];
      if (inside && mention.country() != null) {
        parties.add(mention.country());
      }
    }
    return parties;
  }
}
