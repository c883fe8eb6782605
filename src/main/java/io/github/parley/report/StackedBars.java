package io.github.parley.report;

import java.util.List;

/** Bars that lie, each of several parts, with their numbers. */
final class StackedBars {

  private static final double WIDTH = 900;
  private static final double LABELS = 250;
  private static final double NUMBERS = 60;
  private static final double STEP = 26;
  private static final double THICKNESS = 18;

  /** Narrower parts have no room for their number. */
  private static final double NUMBER_FITS = 16;

  /**
   * A part that every bar may have.
   *
   * @param name for the legend
   * @param style class of the style sheet
   */
  record Series(String name, String style) {}

  /**
   * A bar.
   *
   * @param label its name
   * @param values by series
   */
  record Bar(String label, List<Long> values) {

    long sum() {
      return values.stream().mapToLong(Long::longValue).sum();
    }
  }

  private StackedBars() {}

  static void write(Markup to, String description, List<Series> series, List<Bar> bars) {
    double scale =
        (WIDTH - LABELS - NUMBERS) / bars.stream().mapToLong(Bar::sum).max().orElseThrow();
    if (series.size() > 1) {
      legend(to, series);
    }
    Svg.open(to, WIDTH, bars.size() * STEP + 4, description);
    for (int i = 0; i < bars.size(); i++) {
      bar(to, bars.get(i), series, i * STEP + 2, scale);
    }
    to.close();
  }

  private static void bar(Markup to, Bar bar, List<Series> series, double y, double scale) {
    double middle = y + THICKNESS / 2 + 4.5;
    Svg.text(to, LABELS - 8, middle, "end label", bar.label());
    double x = LABELS;
    for (int s = 0; s < series.size(); s++) {
      long value = bar.values().get(s);
      if (value == 0) {
        continue;
      }
      double width = value * scale;
      Svg.cell(
          to,
          x,
          y,
          width,
          THICKNESS,
          series.get(s).style(),
          bar.label() + ": " + Figures.count(value) + " " + series.get(s).name());
      if (series.size() > 1 && width >= NUMBER_FITS) {
        Svg.text(
            to,
            x + width / 2,
            middle,
            "middle small on-" + series.get(s).style(),
            Long.toString(value));
      }
      x += width;
    }
    Svg.text(to, x + 6, middle, "small muted", Figures.count(bar.sum()));
  }

  /** Names of series beside their colours. */
  static void legend(Markup to, List<Series> series) {
    to.open("p", "class", "legend");
    for (Series one : series) {
      to.open("span").element("i", "", "class", "key " + one.style()).text(one.name()).close();
    }
    to.close();
  }
}
