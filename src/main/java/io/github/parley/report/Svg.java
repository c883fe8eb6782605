package io.github.parley.report;

import static io.github.parley.report.Markup.px;

/** The few SVG elements that every chart writes. */
final class Svg {

  private Svg() {}

  /** Opens a drawing that is as wide as the page; screen readers hear the description. */
  static void open(Markup to, double width, double height, String description) {
    to.open(
        "svg",
        "viewBox",
        "0 0 " + px(width) + " " + px(height),
        "role",
        "img",
        "aria-label",
        description);
  }

  static void text(Markup to, double x, double y, String style, String text) {
    to.element("text", text, "class", style, "x", px(x), "y", px(y));
  }

  static void line(Markup to, double x1, double y1, double x2, double y2, String style) {
    to.empty("line", "class", style, "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2));
  }

  /** A rectangle that tells its content when pointed at. */
  static void cell(
      Markup to, double x, double y, double width, double height, String style, String title) {
    to.open(
        "rect", "class", style, "x", px(x), "y", px(y), "width", px(width), "height", px(height));
    to.element("title", title);
    to.close();
  }

  /** A circle that tells its content when pointed at. */
  static void circle(Markup to, double x, double y, double r, String style, String title) {
    to.open("circle", "class", style, "cx", px(x), "cy", px(y), "r", px(r));
    to.element("title", title);
    to.close();
  }

  /** The class of a shade for a value: s0 for nothing, s1 to s6 by the root of its share. */
  static String shade(long value, long greatest) {
    if (value == 0) {
      return "s0";
    }
    return "s" + Math.max(1, (int) Math.ceil(6 * Math.sqrt((double) value / greatest)));
  }
}
