package io.github.parley.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins neighbouring time expressions that name the two ends of a stretch. */
final class DateRanges {

  private static final Set<String> BETWEEN_ENDS =
      Set.of("to", "through", "until", "till", "-", "–", "—");
  private static final Set<String> BETWEEN_NEIGHBOURS = Set.of("and", "or", "and on");

  /** A stretch longer than this is two statements, not one. */
  private static final int LONGEST_DAYS = 62;

  private DateRanges() {}

  static List<TimeExpression> join(List<TimeExpression> single, String text) {
    List<TimeExpression> joined = new ArrayList<>(single.size());
    for (TimeExpression next : single) {
      TimeExpression last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      TimeExpression range = last == null ? null : range(last, next, text);
      if (range == null) {
        joined.add(next);
      } else {
        joined.set(joined.size() - 1, range);
      }
    }
    return joined;
  }

  private static TimeExpression range(TimeExpression a, TimeExpression b, String text) {
    // 'ten years later Ten years later': both may claim the same word.
    if (b.start() < a.end()) {
      return null;
    }
    String between = text.substring(a.end(), b.start()).strip();
    boolean ends = BETWEEN_ENDS.contains(between);
    if (!ends && !BETWEEN_NEIGHBOURS.contains(between)) {
      return null;
    }
    DateReading reading = span(reading(a), reading(b), ends);
    if (reading == null) {
      return null;
    }
    return TimeExpression.of(
        a.start(),
        b.end(),
        text.substring(a.start(), b.end()),
        reading,
        span(a.earlier(), b.earlier(), ends),
        span(a.later(), b.later(), ends));
  }

  private static DateReading reading(TimeExpression one) {
    return new DateReading(one.value(), one.dateStart(), one.dateEnd(), one.precision());
  }

  private static DateReading span(DateReading a, DateReading b, boolean ends) {
    if (a == null || b == null || a.start() == null || b.start() == null) {
      return null;
    }
    LocalDate start = a.start();
    LocalDate end = b.end();
    boolean ordered = a.end().isBefore(b.start());
    boolean near = !end.isAfter(start.plusDays(LONGEST_DAYS));
    boolean adjacent = !b.start().isAfter(a.end().plusDays(1));
    boolean fine = a.precision() != DatePrecision.YEAR && b.precision() != DatePrecision.YEAR;
    return ordered && near && fine && (ends || adjacent)
        ? DateReading.interval(start + "/" + end, start, end)
        : null;
  }
}
