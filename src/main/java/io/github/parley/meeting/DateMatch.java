package io.github.parley.meeting;

/**
 * Where a pattern matched and what it means.
 *
 * @param first first word
 * @param end index after the last word
 * @param reading the reading chosen
 * @param earlier the reading on or before publication where the direction is open, or null
 * @param later the reading on or after publication where the direction is open, or null
 */
record DateMatch(int first, int end, DateReading reading, DateReading earlier, DateReading later) {

  static DateMatch fixed(int first, int end, DateReading reading) {
    return new DateMatch(first, end, reading, null, null);
  }

  /** A match whose direction is open, and is read as given. */
  static DateMatch open(
      int first, int end, Direction direction, DateReading earlier, DateReading later) {
    return new DateMatch(
        first, end, direction == Direction.FUTURE ? later : earlier, earlier, later);
  }

  /** The same meaning over other words. */
  DateMatch spanning(int newFirst, int newEnd) {
    return new DateMatch(newFirst, newEnd, reading, earlier, later);
  }

  /** The same with a part of the day added. */
  DateMatch at(String partOfDay, int newEnd) {
    return new DateMatch(
        first,
        newEnd,
        reading.at(partOfDay),
        earlier == null ? null : earlier.at(partOfDay),
        later == null ? null : later.at(partOfDay));
  }

  /** The same narrowed to a third of its period. */
  DateMatch third(int third, int newFirst) {
    return new DateMatch(
        newFirst,
        end,
        reading.third(third),
        earlier == null ? null : earlier.third(third),
        later == null ? null : later.third(third));
  }
}
