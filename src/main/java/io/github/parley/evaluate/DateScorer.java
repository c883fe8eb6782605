package io.github.parley.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parley.meeting.TimeExpression;
import io.github.parley.meeting.TimeExpressions;
import io.github.parley.text.TokenizedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Scores the resolution of dates against texts annotated with TIMEX3: JSON lines of {@code corpus},
 * {@code dct} (day of publication), {@code text} and {@code timexes} ({@code s}, {@code e}, {@code
 * type}, {@code value}, {@code text}).
 *
 * <p>Only expressions of type DATE count. A predicted expression matches a labelled one when their
 * spans overlap, one to one in the order of the text.
 */
public final class DateScorer {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Map<String, Tally> byCorpus = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  /**
   * The figures of one corpus.
   *
   * @param span expressions found, whatever their value
   * @param value expressions found with an equal value, over all predicted DATE expressions
   * @param exactDay the same over values that are days, on both sides
   */
  public record Scores(PrecisionRecall span, PrecisionRecall value, PrecisionRecall exactDay) {}

  private record Labelled(int start, int end, String value, String text) {}

  private static final class Tally {
    private int labelled;
    private int labelledDays;
    private int predicted;
    private int predictedDays;
    private int found;
    private int equal;
    private int equalDays;

    Scores scores() {
      return new Scores(
          counts(found, predicted, labelled),
          counts(equal, predicted, labelled),
          counts(equalDays, predictedDays, labelledDays));
    }

    private static PrecisionRecall counts(int right, int predicted, int labelled) {
      return new PrecisionRecall(right, predicted - right, labelled - right);
    }
  }

  /**
   * Scores a file.
   *
   * @throws IOException when it can't be read or holds a line that is no such record
   */
  public static DateScorer score(Path file) throws IOException {
    DateScorer scorer = new DateScorer();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          scorer.add(json.readTree(line));
        }
      }
    }
    return scorer;
  }

  /** The figures by corpus, sorted by its name. */
  public Map<String, Scores> scores() {
    Map<String, Scores> scores = new TreeMap<>();
    byCorpus.forEach((corpus, tally) -> scores.put(corpus, tally.scores()));
    return scores;
  }

  /** Every missed, spurious or wrongly resolved expression with the words around it. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  private void add(JsonNode record) {
    String text = record.path("text").asText();
    String corpus = record.path("corpus").asText("all");
    String day = record.path("dct").asText("");
    LocalDate published = day.isEmpty() ? null : LocalDate.parse(day.substring(0, 10));
    List<Labelled> labelled = labelled(record.path("timexes"));
    List<TimeExpression> predicted =
        TimeExpressions.findSingle(TokenizedText.of(text), published).stream()
            .filter(TimeExpression::isDate)
            .toList();
    compare(
        corpus + " " + day,
        text,
        byCorpus.computeIfAbsent(corpus, c -> new Tally()),
        labelled,
        predicted);
  }

  private static List<Labelled> labelled(JsonNode timexes) {
    List<Labelled> all = new ArrayList<>();
    for (JsonNode timex : timexes) {
      if (timex.path("type").asText().equals("DATE")) {
        all.add(
            new Labelled(
                timex.path("s").asInt(),
                timex.path("e").asInt(),
                timex.path("value").asText(null),
                timex.path("text").asText()));
      }
    }
    return all;
  }

  private void compare(
      String where,
      String text,
      Tally tally,
      List<Labelled> labelled,
      List<TimeExpression> predicted) {
    tally.labelled += labelled.size();
    tally.predicted += predicted.size();
    tally.labelledDays += (int) labelled.stream().filter(l -> isDay(l.value())).count();
    tally.predictedDays += (int) predicted.stream().filter(p -> isDay(p.value())).count();
    boolean[] used = new boolean[predicted.size()];
    for (Labelled label : labelled) {
      int match = match(label, predicted, used);
      if (match < 0) {
        report("missed", where, text, label.start(), label.end(), label.value(), "");
        continue;
      }
      used[match] = true;
      tally.found++;
      TimeExpression found = predicted.get(match);
      if (label.value() != null && label.value().equals(found.value())) {
        tally.equal++;
        tally.equalDays += isDay(label.value()) ? 1 : 0;
      } else {
        report("value", where, text, found.start(), found.end(), label.value(), found.value());
      }
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        TimeExpression alarm = predicted.get(i);
        report("spurious", where, text, alarm.start(), alarm.end(), "", alarm.value());
      }
    }
  }

  private static int match(Labelled label, List<TimeExpression> predicted, boolean[] used) {
    for (int i = 0; i < used.length; i++) {
      TimeExpression one = predicted.get(i);
      if (!used[i] && one.start() < label.end() && label.start() < one.end()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDay(String value) {
    return value != null && DAY.matcher(value).matches();
  }

  private void report(
      String kind, String where, String text, int start, int end, String labelled, String found) {
    String before = text.substring(Math.max(0, start - 60), start);
    String after = text.substring(end, Math.min(text.length(), end + 40));
    String context = before + "[" + text.substring(start, end) + "]" + after;
    errors.add(
        "%s | %s | labelled %s, found %s | %s"
            .formatted(kind, where, labelled, found, context.replaceAll("\\s+", " ")));
  }
}
