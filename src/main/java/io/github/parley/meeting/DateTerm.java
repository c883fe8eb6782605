package io.github.parley.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word that can be part of a time expression.
 *
 * @param kind what it is
 * @param number its number: of a month 1 to 12, of a weekday 1 (Monday) to 7, of a season 0
 *     (spring) to 3, of a shift in periods, of a third of a period 1 to 3
 */
record DateTerm(Kind kind, int number) {

  enum Kind {
    MONTH,
    WEEKDAY,
    SEASON,
    UNIT,
    NUMBER,
    ORDINAL,
    SHIFT,
    THIRD,
    PART_OF_DAY,
    DEICTIC,
    REFERENCE
  }

  static final int DAY = 1;
  static final int WEEK = 2;
  static final int MONTH = 3;
  static final int QUARTER = 4;
  static final int YEAR = 5;
  static final int DECADE = 6;
  static final int CENTURY = 7;
  static final int WEEKEND = 8;

  static final List<String> PART_VALUES = List.of("TMO", "TAF", "TEV", "TNI", "TDT", "TNI");
  static final List<String> REFERENCES = List.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");

  private static final Map<String, DateTerm> TERMS = terms();

  /** The term that a lower-case word is, or null. */
  static DateTerm of(String lower) {
    return TERMS.get(lower);
  }

  private static Map<String, DateTerm> terms() {
    Map<String, DateTerm> all = new HashMap<>();
    add(
        all,
        Kind.MONTH,
        1,
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec");
    add(
        all,
        Kind.WEEKDAY,
        1,
        "monday mon",
        "tuesday tue tues",
        "wednesday wed",
        "thursday thu thur thurs",
        "friday fri",
        "saturday sat",
        "sunday sun");
    add(all, Kind.SEASON, 0, "spring springtime", "summer summertime", "autumn fall", "winter");
    add(
        all,
        Kind.UNIT,
        DAY,
        "day days",
        "week weeks",
        "month months",
        "quarter quarters",
        "year years",
        "decade decades",
        "century centuries",
        "weekend weekends");
    add(
        all,
        Kind.NUMBER,
        1,
        "one a an",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve");
    add(
        all,
        Kind.ORDINAL,
        1,
        "first 1st",
        "second 2nd",
        "third 3rd",
        "fourth 4th",
        "fifth 5th",
        "sixth 6th",
        "seventh 7th",
        "eighth 8th",
        "ninth 9th",
        "tenth 10th");
    add(
        all,
        Kind.SHIFT,
        -1,
        "last previous preceding past",
        "this current",
        "next coming following");
    add(all, Kind.THIRD, 1, "early beginning start", "mid middle", "late end");
    add(
        all,
        Kind.PART_OF_DAY,
        0,
        "morning",
        "afternoon",
        "evening",
        "night midnight overnight",
        "midday noon",
        "nighttime");
    add(all, Kind.DEICTIC, -1, "yesterday", "today tonight", "tomorrow");
    add(all, Kind.REFERENCE, 0, "recent recently lately", "now currently current nowadays");
    return all;
  }

  private static void add(Map<String, DateTerm> all, Kind kind, int first, String... synonyms) {
    for (int i = 0; i < synonyms.length; i++) {
      for (String word : synonyms[i].split(" ", -1)) {
        all.putIfAbsent(word, new DateTerm(kind, first + i));
      }
    }
  }
}
