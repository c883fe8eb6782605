package io.github.parley.network;

import java.time.LocalDate;
import java.util.Locale;

/** The lengths of time over which networks are counted. */
enum PeriodKind {
  /** The whole corpus, undated articles with it. */
  ALL(0),
  YEAR(12),
  QUARTER(3),
  MONTH(1);

  private final int months;

  PeriodKind(int months) {
    this.months = months;
  }

  /** The value of {@code comention_edges.period}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PeriodKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /**
   * The number of the period that a month lies in.
   *
   * @param month months since the beginning of the year 0
   */
  int indexOf(int month) {
    return Math.floorDiv(month, months);
  }

  /** The number of the period that a day lies in; 0 for {@link #ALL}. */
  int indexOf(LocalDate day) {
    return this == ALL ? 0 : indexOf(day.getYear() * 12 + day.getMonthValue() - 1);
  }

  /** The first day of a period; null for {@link #ALL}. */
  LocalDate start(int index) {
    if (this == ALL) {
      return null;
    }
    int month = index * months;
    return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
  }
}
