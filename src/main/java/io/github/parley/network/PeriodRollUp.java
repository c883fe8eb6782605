package io.github.parley.network;

import java.util.ArrayList;
import java.util.List;

/** Adds the months of one itemset up to quarters, years and the whole corpus. */
final class PeriodRollUp {
  private PeriodRollUp() {}

  /**
   * Counts of one itemset in one month.
   *
   * @param month months since the beginning of the year 0; null for undated articles
   * @param articles articles
   * @param share sum of {@link Itemset#share}
   */
  record MonthCount(Integer month, long articles, long share) {}

  /**
   * Counts of one itemset in one period.
   *
   * @param kind the length of the period
   * @param index its number, see {@link PeriodKind#indexOf}; 0 for the whole corpus
   * @param articles articles
   * @param share sum of {@link Itemset#share}
   * @param past articles of all earlier periods; 0 for the whole corpus
   */
  record PeriodCount(PeriodKind kind, int index, long articles, long share, long past) {}

  /** The periods in which the itemset stands, given its months in ascending order. */
  static List<PeriodCount> of(List<MonthCount> months) {
    List<PeriodCount> periods = new ArrayList<>();
    long articles = 0;
    long share = 0;
    for (MonthCount m : months) {
      articles += m.articles;
      share += m.share;
    }
    periods.add(new PeriodCount(PeriodKind.ALL, 0, articles, share, 0));
    List<MonthCount> dated = months.stream().filter(m -> m.month != null).toList();
    addPeriods(PeriodKind.YEAR, dated, periods);
    addPeriods(PeriodKind.QUARTER, dated, periods);
    addPeriods(PeriodKind.MONTH, dated, periods);
    return periods;
  }

  private static void addPeriods(
      PeriodKind kind, List<MonthCount> months, List<PeriodCount> periods) {
    long past = 0;
    int i = 0;
    while (i < months.size()) {
      int index = kind.indexOf(months.get(i).month);
      long articles = 0;
      long share = 0;
      for (; i < months.size() && kind.indexOf(months.get(i).month) == index; i++) {
        articles += months.get(i).articles;
        share += months.get(i).share;
      }
      periods.add(new PeriodCount(kind, index, articles, share, past));
      past += articles;
    }
  }
}
