package io.github.parley.report;

import io.github.parley.evaluate.Calibration;
import io.github.parley.report.RunContent.Meeting;
import io.github.parley.report.RunContent.Reject;
import io.github.parley.store.Manifest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The chapter on what was read, what was left out, and how sure the rest is. */
final class TrustChapter {

  private static final Set<String> KEPT = Set.of("title", "dateline", "body");

  /** Width of a bar of the histogram of confidence, in hundredths. */
  private static final int CONFIDENCE_STEP = 2;

  private final RunContent run;
  private final Markup to;

  TrustChapter(RunContent run, Markup to) {
    this.run = run;
    this.to = to;
  }

  void write() {
    coverage();
    leftOut();
    confidence();
    stages();
    provenance();
  }

  private void coverage() {
    to.element("h3", "What there was to read");
    to.element(
        "p",
        "Articles by source and time, copies included; the darker the more. A quiet stretch of the"
            + " archive must not be read as quiet diplomacy. Without a day of publication: "
            + Figures.count(run.corpus().undated())
            + " of "
            + Figures.count(run.corpus().articles())
            + ". Languages: "
            + listed(run.corpus().languages())
            + "; what is not English is kept but not analysed.");
    if (!run.corpus().coverage().isEmpty()) {
      CoverageGrid.write(to, "Articles by source and time", run.corpus().coverage());
    }
  }

  private static String listed(Map<String, Long> counts) {
    return counts.isEmpty()
        ? "none"
        : String.join(
            ", ",
            sorted(counts).stream()
                .map(e -> e.getKey() + " " + Figures.count(e.getValue()))
                .toList());
  }

  private static List<Map.Entry<String, Long>> sorted(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private void leftOut() {
    to.element("h3", "What counts in no report");
    long copies = run.corpus().duplicates().values().stream().mapToLong(n -> n).sum();
    to.element(
        "p",
        "Copies add no second meeting: "
            + Figures.count(copies)
            + (copies == 0 ? "." : " (" + listed(run.corpus().duplicates()) + ").")
            + " Lines that are not the article's own text, by kind:");
    List<StackedBars.Bar> bars =
        sorted(run.corpus().passages()).stream()
            .filter(e -> !KEPT.contains(e.getKey()))
            .map(e -> new StackedBars.Bar(e.getKey(), List.of(e.getValue())))
            .toList();
    if (!bars.isEmpty()) {
      StackedBars.write(
          to,
          "Lines taken out of the articles, by kind",
          List.of(new StackedBars.Series("lines", "held")),
          bars);
    }
    if (run.corpus().rejects().isEmpty()) {
      to.element("p", "Every record could be read.");
    } else {
      List<List<String>> rows = new ArrayList<>();
      for (Reject reject : run.corpus().rejects()) {
        rows.add(List.of(reject.reason(), reject.example(), Figures.count(reject.records())));
      }
      to.element("p", "Records that could not be read:");
      HtmlTable.write(to, 2, List.of("reason", "for example", "records"), rows);
    }
  }

  private void confidence() {
    if (run.meetings().isEmpty()) {
      return;
    }
    to.element("h3", "How sure a meeting is");
    to.element(
        "p",
        "Meetings of this run by confidence, which is the probability that parties, status and date"
            + " are right.");
    StackedBars.write(
        to,
        "Meetings by confidence",
        List.of(new StackedBars.Series("meetings", "held")),
        histogram(run.meetings()));
    Calibration calibration = run.calibration();
    int rated = calibration.bins().stream().mapToInt(Calibration.Bin::predictions).sum();
    to.element(
        "p",
        "What a confidence is worth was measured on "
            + Figures.count(rated)
            + " meetings of labelled articles, with an expected calibration error of "
            + Figures.fixed(calibration.error(), 3)
            + ". The rules were developed on the same articles: elsewhere expect less.");
    List<List<String>> rows =
        calibration.bins().stream()
            .map(
                b ->
                    List.of(
                        Figures.fixed(b.from(), 1) + "–" + Figures.fixed(b.to(), 1),
                        Figures.count(b.predictions()),
                        Figures.fixed(b.confidence(), 2),
                        Figures.fixed(b.right(), 2)))
            .toList();
    HtmlTable.write(
        to, 1, List.of("confidence", "meetings", "mean confidence", "share right"), rows);
  }

  private static List<StackedBars.Bar> histogram(List<Meeting> meetings) {
    int last = 100 / CONFIDENCE_STEP - 1;
    long[] counts = new long[last + 1];
    int lowest = last;
    int highest = 0;
    for (Meeting meeting : meetings) {
      int bin = Math.min(last, (int) (meeting.confidence() * 100) / CONFIDENCE_STEP);
      counts[bin]++;
      lowest = Math.min(lowest, bin);
      highest = Math.max(highest, bin);
    }
    List<StackedBars.Bar> bars = new ArrayList<>();
    for (int bin = highest; bin >= lowest; bin--) {
      double from = bin * CONFIDENCE_STEP / 100.0;
      bars.add(
          new StackedBars.Bar(
              Figures.fixed(from, 2) + "–" + Figures.fixed(from + CONFIDENCE_STEP / 100.0, 2),
              List.of(counts[bin])));
    }
    return bars;
  }

  private void stages() {
    to.element("h3", "Rows through the stages");
    to.element("p", "In every stage what came in is what counted and what was left out together.");
    List<List<String>> rows =
        run.manifest().stages().stream()
            .map(
                s ->
                    List.of(
                        s.name(),
                        Figures.count(s.rowsIn()),
                        Figures.count(s.rowsOut()),
                        Figures.count(s.rejected()),
                        Figures.fixed(s.seconds(), 1)))
            .toList();
    HtmlTable.write(to, 1, List.of("stage", "in", "counted", "left out", "seconds"), rows);
    List<Manifest.Check> failed =
        run.manifest().checks().stream().filter(c -> !c.passed()).toList();
    to.element(
        "p",
        Figures.count(run.manifest().checks().size(), "check")
            + " of the run, "
            + Figures.count(failed.size())
            + " failed.",
        "class",
        failed.isEmpty() ? "good" : "bad");
    if (!failed.isEmpty()) {
      HtmlTable.write(
          to,
          2,
          List.of("check", "what it found"),
          failed.stream().map(c -> List.of(c.name(), c.detail())).toList());
    }
  }

  private void provenance() {
    Manifest manifest = run.manifest();
    long bytes = manifest.inputFiles().stream().mapToLong(Manifest.InputFile::size).sum();
    to.element("h3", "What was run");
    to.open("dl");
    entry("run", manifest.runId());
    entry("finished", manifest.finishedAt());
    entry("Parley", manifest.version() + ", rules and lexicon " + manifest.pipelineVersion());
    entry("command", "parley " + String.join(" ", manifest.arguments()));
    entry(
        "input",
        "%s, %s bytes; their hashes stand in manifest.json"
            .formatted(Figures.count(manifest.inputFiles().size(), "file"), Figures.count(bytes)));
    entry("machine", environment(manifest.environment()));
    to.close();
    to.element("h3", "How to cite");
    to.element(
        "pre",
        """
        The Parley maintainers. Parley: who met whom, read from the news. Version %s.
        Run %s, rules and lexicon %s, %s articles, finished %s."""
            .formatted(
                manifest.version(),
                manifest.runId(),
                manifest.pipelineVersion(),
                Figures.count(run.corpus().articles()),
                manifest.finishedAt()));
  }

  private static String environment(Map<String, String> environment) {
    return String.join(
        ", ",
        environment.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> e.getKey().replace('_', ' ') + " " + e.getValue())
            .toList());
  }

  private void entry(String term, String value) {
    to.element("dt", term).element("dd", value);
  }
}
