package io.github.parley.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Months, quarters or years, whichever leaves few enough columns to be seen on a page. */
final class TimeBins {

  private static final int MOST = 40;
  private static final int[] MONTHS_OF_A_BIN = {1, 3, 12};

  private final LocalDate first;
  private final int monthsOfABin;
  private final int size;

  private TimeBins(LocalDate first, int monthsOfABin, int size) {
    this.first = first;
    this.monthsOfABin = monthsOfABin;
    this.size = size;
  }

  /** The bins from the one of {@code first} to the one of {@code last}. */
  static TimeBins between(LocalDate first, LocalDate last) {
    for (int months : MONTHS_OF_A_BIN) {
      LocalDate start = start(first, months);
      int size = (int) (ChronoUnit.MONTHS.between(start, start(last, months)) / months) + 1;
      if (size <= MOST || months == 12) {
        return new TimeBins(start, months, size);
      }
    }
    throw new IllegalStateException("years are the widest bins");
  }

  private static LocalDate start(LocalDate date, int months) {
    int month = (date.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(date.getYear(), month, 1);
  }

  int size() {
    return size;
  }

  /** The bin of a day; outside the range it is negative or at least {@link #size}. */
  int index(LocalDate date) {
    return (int) (ChronoUnit.MONTHS.between(first, start(date, monthsOfABin)) / monthsOfABin);
  }

  /** The first day of a bin. */
  LocalDate start(int bin) {
    return first.plusMonths((long) bin * monthsOfABin);
  }

  /** Whether a year begins with the bin: where a chart writes the year. */
  boolean beginsYear(int bin) {
    return start(bin).getMonthValue() == 1;
  }

  /** 'month', 'quarter' or 'year'. */
  String unit() {
    return monthsOfABin == 1 ? "month" : monthsOfABin == 3 ? "quarter" : "year";
  }

  /** '2024-06', '2024 Q2' or '2024'. */
  String label(int bin) {
    LocalDate start = start(bin);
    return switch (monthsOfABin) {
      case 1 -> "%d-%02d".formatted(start.getYear(), start.getMonthValue());
      case 3 -> "%d Q%d".formatted(start.getYear(), (start.getMonthValue() + 2) / 3);
      default -> Integer.toString(start.getYear());
    };
  }
}
