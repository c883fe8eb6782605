package io.github.parley.report;

import java.util.List;

/** A table of a page; columns after the first ones that are text stand right. */
final class HtmlTable {

  private HtmlTable() {}

  /**
   * Writes a table.
   *
   * @param textColumns how many of the leading columns are text
   * @param head the heads of the columns
   * @param rows the rows
   */
  static void write(Markup to, int textColumns, List<String> head, List<List<String>> rows) {
    to.open("div", "class", "wide").open("table").open("thead").open("tr");
    for (int i = 0; i < head.size(); i++) {
      to.element("th", head.get(i), "class", style(i, textColumns), "scope", "col");
    }
    to.close().close().open("tbody");
    for (List<String> row : rows) {
      to.open("tr");
      for (int i = 0; i < row.size(); i++) {
        to.element("td", row.get(i), "class", style(i, textColumns));
      }
      to.close();
    }
    to.close().close().close();
  }

  private static String style(int column, int textColumns) {
    return column < textColumns ? "text" : "number";
  }
}
