package io.github.parley.report;

import static io.github.parley.report.Markup.px;

import java.util.List;

/** Several small curves over the same time and the same height, so that they can be compared. */
final class SmallMultiples {

  private static final double WIDTH = 900;
  private static final int COLUMNS = 3;
  private static final double GAP = 24;
  private static final double TITLE = 20;
  private static final double PLOT = 70;
  private static final double AXIS = 22;

  /** Wider titles run into the next panel. */
  private static final int TITLE_LETTERS = 42;

  /**
   * A panel.
   *
   * @param title its title
   * @param values 0 to 1 for every bin; NaN where the bin has no articles
   */
  record Panel(String title, List<Double> values) {}

  private SmallMultiples() {}

  static void write(Markup to, String description, TimeBins bins, List<Panel> panels) {
    double greatest = 0;
    for (Panel panel : panels) {
      for (double value : panel.values()) {
        greatest = Double.isNaN(value) ? greatest : Math.max(greatest, value);
      }
    }
    int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
    double width = (WIDTH - GAP * (COLUMNS - 1)) / COLUMNS;
    double height = TITLE + PLOT + AXIS;
    Svg.open(to, WIDTH, rows * height, description);
    for (int i = 0; i < panels.size(); i++) {
      double x = i % COLUMNS * (width + GAP);
      int row = i / COLUMNS;
      panel(to, panels.get(i), bins, x, row * height, width, greatest);
    }
    to.close();
  }

  private static void panel(
      Markup to, Panel panel, TimeBins bins, double x, double y, double width, double greatest) {
    Svg.text(to, x, y + 13, "label", shortened(panel.title()));
    double base = y + TITLE + PLOT;
    double step = width / bins.size();
    Svg.line(to, x, base, x + width, base, "rule");
    for (int bin = 0; bin < bins.size(); bin++) {
      double value = panel.values().get(bin);
      if (value > 0) {
        double height = PLOT * value / greatest;
        Svg.cell(
            to,
            x + bin * step + 0.5,
            base - height,
            Math.max(1, step - 1),
            height,
            "held",
            bins.label(bin) + ": " + Figures.percent(value));
      } else if (Double.isNaN(value)) {
        to.empty(
            "rect",
            "class",
            "nothing",
            "x",
            px(x + bin * step + 0.5),
            "y",
            px(base - 2),
            "width",
            px(Math.max(1, step - 1)),
            "height",
            "2");
      }
    }
    Svg.text(to, x, base + 14, "small muted", bins.label(0));
    Svg.text(to, x + width, base + 14, "end small muted", bins.label(bins.size() - 1));
    Svg.text(to, x + width, y + TITLE + 8, "end small muted", Figures.percent(greatest));
    Svg.line(to, x, y + TITLE, x + width, y + TITLE, "grid");
  }

  private static String shortened(String title) {
    return title.length() <= TITLE_LETTERS ? title : title.substring(0, TITLE_LETTERS - 1) + "…";
  }
}
