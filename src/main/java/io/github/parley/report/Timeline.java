package io.github.parley.report;

import static io.github.parley.report.Markup.px;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Meetings in time, one lane a status: a dot for a day, a bar for what is known to a span. */
final class Timeline {

  private static final double WIDTH = 900;
  private static final double LABELS = 100;
  private static final double RIGHT = 20;
  private static final double LANE = 34;
  private static final double RADIUS = 6;

  /** More ticks than these would run into each other. */
  private static final int MOST_TICKS = 12;

  /**
   * A meeting.
   *
   * @param lane its lane
   * @param from first day
   * @param to last day
   * @param title what to tell when pointed at
   */
  record Mark(int lane, LocalDate from, LocalDate to, String title) {}

  /**
   * A lane.
   *
   * @param name its name
   * @param style class of the style sheet
   */
  record Lane(String name, String style) {}

  private final LocalDate first;
  private final double days;
  private final double scale;

  private Timeline(LocalDate first, LocalDate last) {
    this.first = first;
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    this.scale = (WIDTH - LABELS - RIGHT) / days;
  }

  static void write(Markup to, String description, List<Lane> lanes, List<Mark> marks) {
    LocalDate first = marks.stream().map(Mark::from).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = marks.stream().map(Mark::to).max(LocalDate::compareTo).orElseThrow();
    Timeline timeline = new Timeline(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1));
    timeline.draw(to, description, lanes, marks);
  }

  private void draw(Markup to, String description, List<Lane> lanes, List<Mark> marks) {
    double bottom = lanes.size() * LANE;
    Svg.open(to, WIDTH, bottom + 24, description);
    axis(to, bottom);
    for (int i = 0; i < lanes.size(); i++) {
      double y = i * LANE + LANE / 2;
      Svg.text(to, LABELS - 14, y + 4.5, "end label", lanes.get(i).name());
      Svg.line(to, LABELS, y, WIDTH - RIGHT, y, "rule");
    }
    for (Mark mark : marks) {
      double y = mark.lane() * LANE + LANE / 2;
      String style = lanes.get(mark.lane()).style() + " mark";
      if (mark.from().equals(mark.to())) {
        Svg.circle(to, x(mark.from()), y, RADIUS, style, mark.title());
      } else {
        double width = Math.max(2 * RADIUS, x(mark.to()) - x(mark.from()));
        to.open(
            "rect",
            "class",
            style,
            "x",
            px(x(mark.from())),
            "y",
            px(y - RADIUS / 2),
            "width",
            px(width),
            "height",
            px(RADIUS),
            "rx",
            px(RADIUS / 2));
        to.element("title", mark.title()).close();
      }
    }
    to.close();
  }

  private void axis(Markup to, double bottom) {
    int months = 1;
    for (int step : new int[] {1, 3, 6, 12, 24, 60, 120, 240}) {
      months = step;
      if (days / 30.4 / step <= MOST_TICKS) {
        break;
      }
    }
    LocalDate last = first.plusDays((long) days);
    LocalDate tick = LocalDate.of(first.getYear(), 1, 1);
    for (; !tick.isAfter(last); tick = tick.plusMonths(months)) {
      if (tick.isBefore(first)) {
        continue;
      }
      Svg.line(to, x(tick), 0, x(tick), bottom, "grid");
      Svg.text(
          to,
          x(tick),
          bottom + 16,
          "middle small muted",
          months >= 12 ? Integer.toString(tick.getYear()) : tick.toString().substring(0, 7));
    }
  }

  private double x(LocalDate date) {
    return LABELS + ChronoUnit.DAYS.between(first, date) * scale;
  }
}
