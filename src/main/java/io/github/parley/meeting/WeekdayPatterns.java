package io.github.parley.meeting;

import io.github.parley.meeting.DateTerm.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Days of the week and of the present: 'Thursday', 'last Friday', 'today', 'this morning'. */
final class WeekdayPatterns {

  private final DateContext context;
  private final DateWords words;
  private final CalendarPatterns calendar;

  WeekdayPatterns(DateContext context, CalendarPatterns calendar) {
    this.context = context;
    this.words = context.words;
    this.calendar = calendar;
  }

  /** The match that begins at a word, or null. */
  DateMatch match(int i) {
    if (words.is(i, Kind.WEEKDAY)) {
      return weekday(i);
    }
    if (words.is(i, Kind.DEICTIC)) {
      return withPartOfDay(deictic(i));
    }
    if (words.is(i, "this", "last") && words.is(i + 1, Kind.PART_OF_DAY)) {
      return partOfDay(i);
    }
    if (words.is(i, "day") && words.is(i + 1, "before", "after")) {
      return aroundToday(i);
    }
    return null;
  }

  private DateMatch weekday(int i) {
    boolean abbreviated = words.lower(i).length() < 6;
    int next = abbreviated && words.is(i + 1, ".") && words.touches(i) ? i + 2 : i + 1;
    if (!words.capital(i) || words.is(i - 1, "black", "bloody", "good", "easter", "super")) {
      return null;
    }
    DateMatch dated = datedWeekday(i, next);
    if (dated != null) {
      return withPartOfDay(dated);
    }
    if (abbreviated) {
      return null; // 'Sun', 'Mon', 'Sat' alone are names and verbs
    }
    DayOfWeek day = DayOfWeek.of(words.number(i));
    if (context.published == null) {
      DateReading partial = DateReading.unresolved("XXXX-WXX-" + day.getValue());
      return withPartOfDay(DateMatch.fixed(i, next, partial));
    }
    DateMatch found = shiftedAfter(i, next, day);
    if (found == null) {
      found = shiftedBefore(i, next, day);
    }
    return withPartOfDay(found == null ? bare(i, next, day) : found);
  }

  /** 'Friday, June 28', 'Friday 28 June', 'Friday (June 28)'. */
  private DateMatch datedWeekday(int i, int next) {
    int at = words.is(next, ",", "(") ? next + 1 : next;
    boolean monthNear =
        words.is(at, Kind.MONTH) || words.is(at + 1, Kind.MONTH) || words.is(at + 2, Kind.MONTH);
    if (!monthNear) {
      return null;
    }
    DateMatch date = calendar.match(words.is(at, "the", "on") ? at + 1 : at);
    if (date == null || words.lineBetween(i, date.end() - 1)) {
      return null;
    }
    if (date.reading().start() == null || date.reading().precision() != DatePrecision.DAY) {
      return date.reading().precision() == DatePrecision.MONTH
          ? null
          : date.spanning(i, date.end());
    }
    return agreeing(date, words.number(i)).spanning(i, date.end());
  }

  /** Of two readings a year apart the one that falls on the day of the week given. */
  private static DateMatch agreeing(DateMatch date, int weekday) {
    for (DateReading reading : new DateReading[] {date.reading(), date.earlier(), date.later()}) {
      if (reading != null && reading.start().getDayOfWeek().getValue() == weekday) {
        return DateMatch.fixed(date.first(), date.end(), reading);
      }
    }
    return date;
  }

  /** 'Thursday last week', 'Monday of next week'. */
  private DateMatch shiftedAfter(int i, int next, DayOfWeek day) {
    int at = words.is(next, "of") ? next + 1 : next;
    if (!words.is(at, Kind.SHIFT) || !words.is(at + 1, "week")) {
      return null;
    }
    LocalDate monday = monday().plusWeeks(words.number(at));
    return DateMatch.fixed(
        i, at + 2, DateReading.day(monday.with(TemporalAdjusters.nextOrSame(day))));
  }

  /** 'last Friday', 'next Tuesday', 'this Thursday'. */
  private DateMatch shiftedBefore(int i, int next, DayOfWeek day) {
    if (words.is(i - 1, "last", "past")) {
      return fixedDay(i - 1, next, context.published.with(TemporalAdjusters.previous(day)));
    }
    if (words.is(i - 1, "coming")) {
      return fixedDay(i - 1, next, context.published.with(TemporalAdjusters.next(day)));
    }
    if (words.is(i - 1, "next")) {
      LocalDate nextWeek = monday().plusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
      return fixedDay(i - 1, next, nextWeek);
    }
    if (words.is(i - 1, "following", "previous") && context.lastDay() != null) {
      boolean ahead = words.is(i - 1, "following");
      return fixedDay(
          i - 1,
          next,
          context
              .lastDay()
              .with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
    }
    if (words.is(i - 1, "this")) {
      return thisWeekday(i, next, day);
    }
    return null;
  }

  private DateMatch thisWeekday(int i, int next, DayOfWeek day) {
    LocalDate earlier = context.published.with(TemporalAdjusters.previousOrSame(day));
    LocalDate later = context.published.with(TemporalAdjusters.nextOrSame(day));
    Direction told = context.tense.at(i - 1, next);
    Direction direction = told == null ? Direction.FUTURE : told;
    return DateMatch.open(i - 1, next, direction, DateReading.day(earlier), DateReading.day(later));
  }

  private DateMatch bare(int i, int next, DayOfWeek day) {
    LocalDate earlier = context.published.with(TemporalAdjusters.previousOrSame(day));
    LocalDate later = context.published.with(TemporalAdjusters.nextOrSame(day));
    return DateMatch.open(
        i, next, context.tense.at(i, next), DateReading.day(earlier), DateReading.day(later));
  }

  private DateMatch deictic(int i) {
    if (context.published == null) {
      return DateMatch.fixed(i, i + 1, DateReading.unresolved(null));
    }
    LocalDate day = context.published.plusDays(words.number(i));
    DateMatch match = fixedDay(i, i + 1, day);
    return words.is(i, "tonight") ? match.at("TNI", i + 1) : match;
  }

  /** 'this morning', 'last night'. */
  private DateMatch partOfDay(int i) {
    if (context.published == null) {
      return DateMatch.fixed(i, i + 2, DateReading.unresolved(null));
    }
    LocalDate day = words.is(i, "last") ? context.published.minusDays(1) : context.published;
    String part = DateTerm.PART_VALUES.get(words.number(i + 1));
    return fixedDay(i, i + 2, day).at(part, i + 2);
  }

  /** 'the day before yesterday', 'the day after tomorrow'. */
  private DateMatch aroundToday(int i) {
    if (context.published == null || !words.is(i + 2, "yesterday", "tomorrow")) {
      return null;
    }
    int days = words.number(i + 2) + (words.is(i + 1, "before") ? -1 : 1);
    int first = words.is(i - 1, "the") ? i - 1 : i;
    return fixedDay(first, i + 3, context.published.plus(days, ChronoUnit.DAYS));
  }

  private DateMatch withPartOfDay(DateMatch match) {
    int next = match.end();
    if (!words.is(next, Kind.PART_OF_DAY)) {
      return match;
    }
    return match.at(DateTerm.PART_VALUES.get(words.number(next)), next + 1);
  }

  private LocalDate monday() {
    return context.published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static DateMatch fixedDay(int first, int end, LocalDate day) {
    return DateMatch.fixed(first, end, DateReading.day(day));
  }
}
