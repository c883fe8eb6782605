package io.github.parley.frequency;

import io.github.parley.meeting.DatePrecision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The period in which a meeting counts.
 *
 * @param start first day of the period
 * @param byReport whether the meeting has no date and counts when it was first reported
 */
record Placement(LocalDate start, boolean byReport) {
  /**
   * Places a meeting in a period of a given length.
   *
   * <ul>
   *   <li>A meeting on a day or over several known days counts in the period of its first day.
   *   <li>One that is known to a week, month, quarter, season or year counts where that lies within
   *       one period, else nowhere: which week of June it was nobody knows.
   *   <li>One without a date counts when it was first reported, and is marked so.
   * </ul>
   *
   * @param dateStart first day on which it may have been, or null
   * @param dateEnd last such day, or null
   * @param precision how precise that is, or null
   * @param firstReported earliest day of publication of a report, or null
   */
  static Optional<Placement> of(
      Period period,
      LocalDate dateStart,
      LocalDate dateEnd,
      DatePrecision precision,
      LocalDate firstReported) {
    if (dateStart == null || dateEnd == null) {
      return Optional.ofNullable(firstReported)
          .map(day -> new Placement(period.startOf(day), true));
    }
    boolean isKnownToTheDay = precision == DatePrecision.DAY || precision == DatePrecision.INTERVAL;
    LocalDate start = period.startOf(dateStart);
    return isKnownToTheDay || start.equals(period.startOf(dateEnd))
        ? Optional.of(new Placement(start, false))
        : Optional.empty();
  }
}
