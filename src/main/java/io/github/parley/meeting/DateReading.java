package io.github.parley.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * One reading of a time expression.
 *
 * @param value TIMEX3 value, or null
 * @param start first day, or null when unknown
 * @param end last day, or null when unknown
 * @param precision how precise the interval is, or null when there is none
 */
public record DateReading(String value, LocalDate start, LocalDate end, DatePrecision precision) {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** A reading without days: a reference such as 'PAST_REF', a partial value, or null. */
  static DateReading unresolved(String value) {
    return new DateReading(value, null, null, null);
  }

  static DateReading day(LocalDate day) {
    return new DateReading(day.toString(), day, day, DatePrecision.DAY);
  }

  static DateReading interval(String value, LocalDate start, LocalDate end) {
    return new DateReading(value, start, end, DatePrecision.INTERVAL);
  }

  static DateReading week(LocalDate inside) {
    LocalDate monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateReading(weekValue(monday), monday, monday.plusDays(6), DatePrecision.WEEK);
  }

  static DateReading weekend(LocalDate insideWeek) {
    LocalDate monday = insideWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return interval(weekValue(monday) + "-WE", monday.plusDays(5), monday.plusDays(6));
  }

  private static String weekValue(LocalDate monday) {
    return "%04d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static DateReading month(YearMonth month) {
    return new DateReading(
        month.toString(), month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
  }

  /**
   * A quarter of a year.
   *
   * @param quarter 1 to 4
   */
  static DateReading quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    return new DateReading(
        "%04d-Q%d".formatted(year, quarter),
        first,
        first.plusMonths(3).minusDays(1),
        DatePrecision.QUARTER);
  }

  /**
   * A season of the northern hemisphere by whole months; a winter bears the year in which it
   * begins.
   *
   * @param season 0 spring, 1 summer, 2 autumn, 3 winter
   */
  static DateReading season(int year, int season) {
    LocalDate first = LocalDate.of(year, 3 * season + 3, 1);
    return new DateReading(
        "%04d-%s".formatted(year, SEASONS[season]),
        first,
        first.plusMonths(3).minusDays(1),
        DatePrecision.SEASON);
  }

  static DateReading year(int year) {
    return new DateReading(
        "%04d".formatted(year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        DatePrecision.YEAR);
  }

  /** A decade, given by its first year. */
  static DateReading decade(int first) {
    return interval(
        "%03d".formatted(first / 10), LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  /** A century, given by its number: the 20th is 1900 to 1999 as newspapers use the word. */
  static DateReading century(int number) {
    int first = (number - 1) * 100;
    return interval(
        "%02d".formatted(number - 1), LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
  }

  /** The same reading with a part of the day added to its value; only for readings of one day. */
  DateReading at(String partOfDay) {
    return precision == DatePrecision.DAY
        ? new DateReading(value + partOfDay, start, end, precision)
        : this;
  }

  /**
   * The first, middle or last third of this period; a month is cut at the 10th and the 20th.
   *
   * @param third 1, 2 or 3
   */
  DateReading third(int third) {
    if (precision == DatePrecision.MONTH) {
      int firstDay = third * 10 - 9;
      LocalDate last = third == 3 ? end : start.withDayOfMonth(third * 10);
      return interval(value, start.withDayOfMonth(firstDay), last);
    }
    if (precision == DatePrecision.YEAR) {
      LocalDate first = start.plusMonths(4L * (third - 1));
      return interval(value, first, first.plusMonths(4).minusDays(1));
    }
    return this;
  }
}
