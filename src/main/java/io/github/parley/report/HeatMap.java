package io.github.parley.report;

import java.util.Arrays;
import java.util.List;

/** A square of countries: the shade and the number of a cell say how often two met. */
final class HeatMap {

  private static final double LABELS = 170;
  private static final double CELL = 40;
  private static final double GAP = 2;

  /** Shades from here on are so strong that the number turns its colour. */
  private static final String STRONG = "s4 s5 s6";

  /**
   * A country.
   *
   * @param code its code
   * @param name its name
   */
  record Country(String code, String name) {}

  private HeatMap() {}

  /** Writes the lower half of a symmetric matrix; the diagonal says nothing. */
  static void write(Markup to, String description, List<Country> countries, long[][] counts) {
    int n = countries.size();
    long greatest = Arrays.stream(counts).flatMapToLong(Arrays::stream).max().orElse(0);
    Svg.open(to, 900, n * CELL, description);
    for (int i = 0; i < n; i++) {
      double y = i * CELL;
      Svg.text(to, LABELS - 8, y + CELL / 2 + 4.5, "end label", countries.get(i).name());
      Svg.text(
          to,
          LABELS + i * CELL + CELL / 2,
          y + CELL / 2 + 4.5,
          "middle small muted",
          countries.get(i).code());
      for (int j = 0; j < i; j++) {
        cell(to, LABELS + j * CELL, y, counts[i][j], greatest, countries.get(i), countries.get(j));
      }
    }
    to.close();
  }

  private static void cell(
      Markup to, double x, double y, long count, long greatest, Country a, Country b) {
    String shade = Svg.shade(count, greatest);
    Svg.cell(
        to,
        x + GAP / 2,
        y + GAP / 2,
        CELL - GAP,
        CELL - GAP,
        shade,
        "%s – %s: %s".formatted(a.name(), b.name(), Figures.count(count)));
    if (count > 0) {
      Svg.text(
          to,
          x + CELL / 2,
          y + CELL / 2 + 4.5,
          "middle small " + (STRONG.contains(shade) ? "on-strong" : "on-weak"),
          Long.toString(count));
    }
  }
}
