package io.github.parley.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many articles of which source and time there are: a row a source, a column a time. */
final class CoverageGrid {

  private static final double WIDTH = 900;
  private static final double LABELS = 220;
  private static final double NUMBERS = 60;
  private static final double ROW = 20;
  private static final int MOST_SOURCES = 12;

  private CoverageGrid() {}

  static void write(Markup to, String description, Map<String, Map<LocalDate, Long>> coverage) {
    LocalDate first = dates(coverage).stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = dates(coverage).stream().max(LocalDate::compareTo).orElseThrow();
    TimeBins bins = TimeBins.between(first, last);
    Map<String, long[]> rows = rows(coverage, bins);
    long greatest = 1;
    for (long[] row : rows.values()) {
      for (long count : row) {
        greatest = Math.max(greatest, count);
      }
    }
    double step = (WIDTH - LABELS - NUMBERS) / bins.size();
    Svg.open(to, WIDTH, rows.size() * ROW + 22, description);
    double y = 0;
    for (Map.Entry<String, long[]> row : rows.entrySet()) {
      row(to, row.getKey(), row.getValue(), bins, y, step, greatest);
      y += ROW;
    }
    for (int bin = 0; bin < bins.size(); bin++) {
      if (bins.beginsYear(bin)) {
        Svg.text(
            to,
            LABELS + bin * step,
            y + 15,
            "small muted",
            Integer.toString(bins.start(bin).getYear()));
      }
    }
    to.close();
  }

  private static void row(
      Markup to, String source, long[] counts, TimeBins bins, double y, double step, long most) {
    Svg.text(to, LABELS - 8, y + 14, "end label", source);
    long sum = 0;
    for (int bin = 0; bin < counts.length; bin++) {
      sum += counts[bin];
      Svg.cell(
          to,
          LABELS + bin * step,
          y + 1,
          Math.max(1, step - 1),
          ROW - 2,
          Svg.shade(counts[bin], most),
          "%s, %s: %s".formatted(source, bins.label(bin), Figures.count(counts[bin], "article")));
    }
    Svg.text(to, WIDTH - NUMBERS + 6, y + 14, "small muted", Figures.count(sum));
  }

  private static Map<String, long[]> rows(
      Map<String, Map<LocalDate, Long>> coverage, TimeBins bins) {
    List<String> sources = new ArrayList<>(coverage.keySet());
    sources.sort(
        Comparator.comparingLong(
                (String s) -> -coverage.get(s).values().stream().mapToLong(n -> n).sum())
            .thenComparing(Comparator.naturalOrder()));
    Map<String, long[]> rows = new LinkedHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      String row = i < MOST_SOURCES ? sources.get(i) : "all other sources";
      long[] counts = rows.computeIfAbsent(row, k -> new long[bins.size()]);
      coverage.get(sources.get(i)).forEach((date, n) -> counts[bins.index(date)] += n);
    }
    return rows;
  }

  private static List<LocalDate> dates(Map<String, Map<LocalDate, Long>> coverage) {
    return coverage.values().stream().flatMap(m -> m.keySet().stream()).toList();
  }
}
