package io.github.parley.meeting;

import java.time.LocalDate;

/**
 * A time expression of an article, resolved as far as the article allows.
 *
 * @param start first offset in the text
 * @param end offset after the last character
 * @param text the article's words
 * @param value TIMEX3 value ('2024-06-28', '2024-06', '2024-W26', 'XXXX-06-28', 'PAST_REF';
 *     '2024-06-28TMO' for a part of a day, 'P2W' for a stretch that ends or begins at publication);
 *     null when it can't be expressed
 * @param dateStart first day, or null when unknown
 * @param dateEnd last day, or null when unknown
 * @param precision how precise the interval is, or null when there is none
 * @param earlier the reading on or before the day of publication, where the words leave the
 *     direction open; otherwise null
 * @param later the reading on or after the day of publication, where the words leave the direction
 *     open; otherwise null
 */
public record TimeExpression(
    int start,
    int end,
    String text,
    String value,
    LocalDate dateStart,
    LocalDate dateEnd,
    DatePrecision precision,
    DateReading earlier,
    DateReading later) {

  /** An expression that has one reading. */
  public TimeExpression(
      int start,
      int end,
      String text,
      String value,
      LocalDate dateStart,
      LocalDate dateEnd,
      DatePrecision precision) {
    this(start, end, text, value, dateStart, dateEnd, precision, null, null);
  }

  static TimeExpression of(
      int start,
      int end,
      String text,
      DateReading reading,
      DateReading earlier,
      DateReading later) {
    return new TimeExpression(
        start,
        end,
        text,
        reading.value(),
        reading.start(),
        reading.end(),
        reading.precision(),
        earlier,
        later);
  }

  /**
   * The expression read in a direction that something other than tense tells, such as the status of
   * a meeting. One whose words fix the time ('last Friday', 'June 28, 2024') stays as it is.
   */
  public TimeExpression towards(Direction direction) {
    DateReading reading = direction == Direction.PAST ? earlier : later;
    return reading == null ? this : of(start, end, text, reading, earlier, later);
  }

  /** Whether it names a calendar date or period: type DATE of TIMEX3, not TIME, DURATION or SET. */
  public boolean isDate() {
    if (value == null) {
      return true;
    }
    boolean duration = value.startsWith("P") && !value.endsWith("_REF");
    boolean time = value.length() > 10 && value.charAt(10) == 'T';
    return !duration && !time;
  }
}
