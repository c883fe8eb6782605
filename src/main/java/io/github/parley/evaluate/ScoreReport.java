package io.github.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as lines of text to read. */
public final class ScoreReport {

  private ScoreReport() {}

  /**
   * The figures of an evaluation, then every miss, false alarm and wrong attribute with its words.
   */
  public static List<String> of(Scores scores) {
    List<String> lines = new ArrayList<>();
    lines.add("articles %d".formatted(scores.articles()));
    lines.add(line("meetings", scores.meetings()));
    groups(lines, "status", scores.byStatus());
    groups(lines, "level", scores.byLevel());
    groups(lines, "rule", scores.byRule());
    scores
        .attributes()
        .forEach((name, share) -> lines.add(String.format(Locale.ROOT, "%-28s %.3f", name, share)));
    if (scores.merge() != null) {
      lines.add(line("merge", scores.merge()));
    }
    lines.add(line("participants", scores.participants()));
    lines.add(line("countries", scores.countries()));
    lines.add(line("persons", scores.persons()));
    calibration(lines, Calibration.of(scores));
    for (Outcome outcome : scores.outcomes()) {
      if (outcome.kind() == Outcome.Kind.MISS || outcome.kind() == Outcome.Kind.FALSE_ALARM) {
        lines.add(line(outcome));
      }
    }
    scores.attributeErrors().forEach(error -> lines.add(line(error)));
    return lines;
  }

  /** The figures of dates by corpus, then every error. */
  public static List<String> of(DateScorer dates) {
    List<String> lines = new ArrayList<>();
    dates
        .scores()
        .forEach(
            (corpus, scores) -> {
              lines.add(line(corpus + " span", scores.span()));
              lines.add(line(corpus + " value", scores.value()));
              lines.add(line(corpus + " exact-day", scores.exactDay()));
            });
    lines.addAll(dates.errors());
    return lines;
  }

  /** The figures of sentences by status, then every error. */
  public static List<String> of(SentenceScorer.Result sentences) {
    List<String> lines = new ArrayList<>();
    groups(lines, "status", sentences.byStatus());
    lines.addAll(sentences.errors());
    return lines;
  }

  private static void groups(List<String> lines, String name, Map<String, PrecisionRecall> groups) {
    groups.forEach((group, counts) -> lines.add(line(name + " " + group, counts)));
  }

  private static String line(String name, PrecisionRecall counts) {
    return String.format(
        Locale.ROOT,
        "%-28s P %.3f R %.3f F1 %.3f  (%d right, %d wrong, %d missed)",
        name,
        counts.precision(),
        counts.recall(),
        counts.f1(),
        counts.right(),
        counts.wrong(),
        counts.missed());
  }

  private static void calibration(List<String> lines, Calibration calibration) {
    lines.add(String.format(Locale.ROOT, "%-28s %.3f", "calibration error", calibration.error()));
    for (Calibration.Bin bin : calibration.bins()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  confidence %.1f to %.1f: %d, mean %.3f, right %.3f",
              bin.from(),
              bin.to(),
              bin.predictions(),
              bin.confidence(),
              bin.right()));
    }
  }

  private static String line(Outcome outcome) {
    String rule = outcome.rule() == null ? "" : " by " + outcome.rule();
    return "%s | %s | %s %s %s%s | %s"
        .formatted(
            outcome.kind() == Outcome.Kind.MISS ? "missed" : "false alarm",
            outcome.articleId(),
            String.join("-", outcome.countries()),
            outcome.status(),
            outcome.dateStart() == null ? "undated" : outcome.dateStart(),
            rule,
            outcome.evidence());
  }

  private static String line(AttributeError error) {
    return "%s | %s | %s, found %s | %s | found: %s"
        .formatted(
            error.attribute(),
            error.articleId(),
            error.labelled() == null ? "none" : error.labelled(),
            error.found() == null ? "none" : error.found(),
            error.labelledEvidence(),
            error.foundEvidence());
  }
}
