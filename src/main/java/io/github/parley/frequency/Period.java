package io.github.parley.frequency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The lengths of time by which meetings are counted. */
enum Period {
  /** From Monday. */
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** The value of {@code meeting_frequency.period}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first day of the period that a day lies in. */
  LocalDate startOf(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }
}
