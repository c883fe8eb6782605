package io.github.parley.meeting;

import io.github.parley.meeting.DateTerm.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Dates that name a month or a day of one: 'June 28', '28 June 2024', 'Nov. 17', '2024-06-28'. */
final class CalendarPatterns {

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "during",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "between",
          "from",
          "through",
          "throughout",
          "of",
          "by",
          "following",
          "previous",
          "before",
          "after",
          "around",
          "coming",
          "and",
          "or",
          "to",
          "a",
          "an",
          "the",
          "its",
          "their");

  /** After these 'May' is still the month; after others ('with May', 'and May') the person. */
  private static final Set<String> BEFORE_MAY =
      Set.of(
          "in", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "during",
          "a", "through");

  private static final int NO_SHIFT = Integer.MIN_VALUE;
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2100;

  private final DateContext context;
  private final DateWords words;

  CalendarPatterns(DateContext context) {
    this.context = context;
    this.words = context.words;
  }

  /** The match that begins at a word, or null. */
  DateMatch match(int i) {
    if (words.is(i, Kind.MONTH)) {
      return fromMonth(i);
    }
    int day = dayOfMonth(i);
    if (day > 0) {
      return fromDay(i, day);
    }
    return numeric(i);
  }

  private DateMatch fromDay(int i, int day) {
    int next = i + 1;
    int lastDay = day;
    if (words.is(next, "-", "–", "—", "to", "and") && dayOfMonth(next + 1) > day) {
      lastDay = dayOfMonth(next + 1);
      next += 2;
    }
    if (words.is(next, "of")) {
      next++;
    }
    if (!words.is(next, Kind.MONTH) || !words.capital(next)) {
      return null;
    }
    int month = words.number(next);
    next = afterAbbreviation(next);
    int year = yearAfter(next);
    int end = year > 0 ? yearEnd(next) : next;
    return resolve(i, end, month, day, lastDay, year);
  }

  private DateMatch fromMonth(int i) {
    if (!words.capital(i)) {
      return null;
    }
    int month = words.number(i);
    int next = afterAbbreviation(i);
    int day = dayOfMonth(words.is(next, "the") ? next + 1 : next);
    boolean clock = words.is(next + 1, ":") && words.touches(next + 1); // 'in May 17:30'
    if (day > 0 && !clock && !words.is(next + 1, "%")) {
      next += words.is(next, "the") ? 2 : 1;
      int lastDay = day;
      if (words.is(next, "-", "–", "—", "to", "and", "through") && dayOfMonth(next + 1) > day) {
        lastDay = dayOfMonth(next + 1);
        next += 2;
      }
      int year = yearAfter(next);
      return resolve(i, year > 0 ? yearEnd(next) : next, month, day, lastDay, year);
    }
    int year = yearAfter(next);
    if (year > 0) {
      context.noteYear(year);
      return DateMatch.fixed(i, yearEnd(next), DateReading.month(YearMonth.of(year, month)));
    }
    int shift = yearShift(next);
    if (shift != NO_SHIFT && context.published != null) {
      YearMonth named = YearMonth.of(context.published.getYear() + shift, month);
      return DateMatch.fixed(
          i, words.is(next, "of") ? next + 3 : next + 2, DateReading.month(named));
    }
    return monthAlone(i, next, month);
  }

  /**
   * Of 'last year', 'of next year', 'this year' at a word; {@link #NO_SHIFT} when there is none.
   */
  private int yearShift(int i) {
    int at = words.is(i, "of") ? i + 1 : i;
    boolean named = words.is(at, "last", "this", "next") && words.is(at + 1, "year");
    return named ? words.number(at) : NO_SHIFT;
  }

  private DateMatch monthAlone(int i, int end, int month) {
    boolean abbreviated = words.lower(i).length() <= 4 && !words.is(i, "june", "july", "may");
    String before = words.lower(i - 1).equals("-") ? words.lower(i - 2) : words.lower(i - 1);
    Set<String> allowed = words.is(i, "may") ? BEFORE_MAY : BEFORE_MONTH;
    boolean ambiguous = abbreviated || words.is(i, "may", "march", "april", "june", "august");
    boolean part = words.is(i - 1, "of") && words.is(i - 2, Kind.THIRD);
    if (ambiguous && !part && !allowed.contains(before)) {
      return null;
    }
    Direction shifted = shift(i - 1);
    return openMonth(shifted == null ? i : i - 1, end, month, shifted, i);
  }

  private Direction shift(int i) {
    if (words.is(i, "last")) {
      return Direction.PAST;
    }
    return words.is(i, "next", "coming") ? Direction.FUTURE : null;
  }

  private DateMatch openMonth(int first, int end, int month, Direction shifted, int at) {
    Integer narrative = context.narrativeYear(month);
    if (narrative != null && shifted == null) {
      return DateMatch.fixed(first, end, DateReading.month(YearMonth.of(narrative, month)));
    }
    if (context.published == null) {
      return DateMatch.fixed(first, end, DateReading.unresolved("XXXX-%02d".formatted(month)));
    }
    YearMonth now = YearMonth.from(context.published);
    int back = Math.floorMod(now.getMonthValue() - month, 12);
    YearMonth past = now.minusMonths(shifted != null && back == 0 ? 12 : back);
    YearMonth future = now.plusMonths(shifted != null && back == 0 ? 12 : (12 - back) % 12);
    if (shifted != null) {
      YearMonth only = shifted == Direction.PAST ? past : future;
      return DateMatch.fixed(first, end, DateReading.month(only));
    }
    if (words.is(at - 1, "this")) {
      return DateMatch.fixed(at - 1, end, DateReading.month(YearMonth.of(now.getYear(), month)));
    }
    Direction direction = context.tense.at(first, end);
    if (direction == null) {
      // The nearer of the two; news names months gone by more often than months to come.
      direction = back <= 8 ? Direction.PAST : Direction.FUTURE;
    }
    return DateMatch.open(
        first, end, direction, DateReading.month(past), DateReading.month(future));
  }

  private DateMatch resolve(int first, int end, int month, int day, int lastDay, int year) {
    if (year > 0) {
      context.noteYear(year);
      DateReading reading = days(year, month, day, lastDay);
      return reading == null ? null : DateMatch.fixed(first, end, reading);
    }
    Integer narrative = context.narrativeYear(month, day);
    if (narrative != null) {
      DateReading reading = days(narrative, month, day, lastDay);
      return reading == null ? null : DateMatch.fixed(first, end, reading);
    }
    if (context.published == null) {
      return DateMatch.fixed(
          first, end, DateReading.unresolved("XXXX-%02d-%02d".formatted(month, day)));
    }
    return openDays(first, end, month, day, lastDay);
  }

  private DateMatch openDays(int first, int end, int month, int day, int lastDay) {
    DateReading earlier = null;
    DateReading later = null;
    for (int year = context.published.getYear() - 1;
        year <= context.published.getYear() + 1;
        year++) {
      DateReading reading = days(year, month, day, lastDay);
      if (reading != null && !reading.start().isAfter(context.published)) {
        earlier = reading;
      }
      if (reading != null && later == null && !reading.end().isBefore(context.published)) {
        later = reading;
      }
    }
    if (earlier == null || later == null) {
      DateReading only = earlier == null ? later : earlier;
      return only == null ? null : DateMatch.fixed(first, end, only);
    }
    return DateMatch.open(first, end, nearer(first, end, earlier, later), earlier, later);
  }

  /** The nearer of two readings a year apart, unless tense speaks and both are far away. */
  private Direction nearer(int first, int end, DateReading earlier, DateReading later) {
    long back = context.published.toEpochDay() - earlier.start().toEpochDay();
    long ahead = later.start().toEpochDay() - context.published.toEpochDay();
    Direction nearer = back <= ahead ? Direction.PAST : Direction.FUTURE;
    if (Math.min(back, ahead) <= OBVIOUSLY_NEAR_DAYS) {
      return nearer;
    }
    Direction told = context.tense.at(first, end);
    return told == null ? nearer : told;
  }

  /** Within so many days of publication a day and month need no tense to tell the year. */
  private static final int OBVIOUSLY_NEAR_DAYS = 45;

  private static DateReading days(int year, int month, int day, int lastDay) {
    try {
      LocalDate start = LocalDate.of(year, month, day);
      if (lastDay == day) {
        return DateReading.day(start);
      }
      LocalDate end = LocalDate.of(year, month, lastDay);
      return DateReading.interval(start + "/" + end, start, end);
    } catch (DateTimeException e) {
      return null; // 29 February of a common year, 31 June
    }
  }

  /** '2024-06-28', '2024/06/28', '28.06.2024'. */
  private DateMatch numeric(int i) {
    int year = words.digits(i);
    boolean separated = words.is(i + 1, "-", "/") && words.touches(i) && words.touches(i + 1);
    if (plausible(year) && words.lower(i).length() == 4 && separated && words.digits(i + 2) > 0) {
      boolean full = words.lower(i + 1).equals(words.lower(i + 3)) && words.digits(i + 4) > 0;
      if (!full || words.digits(i + 2) > 12) {
        return null;
      }
      DateReading day = days(year, words.digits(i + 2), words.digits(i + 4), words.digits(i + 4));
      return day == null ? null : DateMatch.fixed(i, i + 5, day);
    }
    return dotted(i);
  }

  private DateMatch dotted(int i) {
    String word = words.lower(i);
    if (word.length() != 10 || word.charAt(2) != '.' || word.charAt(5) != '.') {
      return null;
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(word, 6, 10, 10),
              Integer.parseInt(word, 3, 5, 10),
              Integer.parseInt(word, 0, 2, 10));
      return plausible(day.getYear()) ? DateMatch.fixed(i, i + 1, DateReading.day(day)) : null;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private int afterAbbreviation(int month) {
    boolean abbreviated = words.lower(month).length() <= 4;
    return abbreviated && words.is(month + 1, ".") && words.touches(month) ? month + 2 : month + 1;
  }

  /** A day of the month at a word: 1 to 31 as '6', '06', '6th'; else -1. */
  private int dayOfMonth(int i) {
    int value = words.digits(i);
    if (value < 0) {
      String word = words.lower(i);
      boolean ordinal =
          word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
      if (!ordinal || word.length() > 4 || !Character.isDigit(word.charAt(0))) {
        return -1;
      }
      value = word.charAt(1) >= 'a' ? word.charAt(0) - '0' : twoDigits(word);
    } else if (words.lower(i).length() > 2) {
      return -1;
    }
    return value >= 1 && value <= 31 ? value : -1;
  }

  private static int twoDigits(String word) {
    return Character.isDigit(word.charAt(1))
        ? 10 * (word.charAt(0) - '0') + (word.charAt(1) - '0')
        : -1;
  }

  private int yearAfter(int i) {
    int at = words.is(i, ",", "of") ? i + 1 : i;
    int value = words.digits(at);
    boolean four = words.lower(at).length() == 4;
    return four && plausible(value) && !words.is(at + 1, "%") ? value : -1;
  }

  private int yearEnd(int i) {
    return words.is(i, ",", "of") ? i + 2 : i + 1;
  }

  static boolean plausible(int year) {
    return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  }
}
