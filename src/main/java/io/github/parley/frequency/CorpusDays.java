package io.github.parley.frequency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The days that a corpus covers.
 *
 * @param first its first day
 * @param last its last day
 */
record CorpusDays(LocalDate first, LocalDate last) {
  /**
   * Articles below this share of the corpus that lie beyond a gap are wrong dates, such as 1601 or
   * 1970 where a clock began: one of them would give every pair a row for centuries of weeks.
   */
  private static final double STRAY_SHARE = 0.001;

  /** Years without any article that make a gap. */
  private static final int GAP_YEARS = 5;

  /**
   * The articles of one year.
   *
   * @param first the earliest day of publication
   * @param last the latest
   * @param articles how many there are
   */
  record Year(LocalDate first, LocalDate last, long articles) {}

  /**
   * From the first to the last day of publication, strays left out.
   *
   * @param years the years that have articles, at least one
   */
  static CorpusDays of(List<Year> years) {
    long total = years.stream().mapToLong(Year::articles).sum();
    List<Year> rising = new ArrayList<>(years);
    rising.sort(Comparator.comparing(Year::first));
    int from = strays(rising, total);
    Collections.reverse(rising);
    int to = rising.size() - strays(rising, total);
    Collections.reverse(rising);
    // A corpus of strays alone, far apart and each below the share, is kept as it is.
    List<Year> kept = from < to ? rising.subList(from, to) : rising;
    return new CorpusDays(kept.get(0).first(), kept.get(kept.size() - 1).last());
  }

  /** How many years at the beginning of the list are strays. */
  private static int strays(List<Year> years, long total) {
    long seen = 0;
    int strays = 0;
    for (int i = 0; i + 1 < years.size(); i++) {
      seen += years.get(i).articles();
      if (seen >= STRAY_SHARE * total) {
        break;
      }
      int step = Math.abs(years.get(i + 1).first().getYear() - years.get(i).first().getYear());
      if (step > GAP_YEARS) {
        strays = i + 1;
      }
    }
    return strays;
  }
}
