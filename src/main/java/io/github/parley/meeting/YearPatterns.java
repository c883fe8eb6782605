package io.github.parley.meeting;

import io.github.parley.meeting.DateTerm.Kind;
import java.time.LocalDate;

/** Years and their parts: '2015', 'the 1990s', 'the third quarter of 2009', 'spring 2014'. */
final class YearPatterns {

  private final DateContext context;
  private final DateWords words;

  YearPatterns(DateContext context) {
    this.context = context;
    this.words = context.words;
  }

  /** The match that begins at a word, or null. */
  DateMatch match(int i) {
    if (words.is(i, Kind.ORDINAL) || words.is(i, "last", "final")) {
      DateMatch quarter = quarter(i, words.is(i, Kind.ORDINAL) ? words.number(i) : 4);
      if (quarter != null) {
        return quarter;
      }
    }
    if (words.is(i, Kind.SEASON)) {
      return season(i);
    }
    String word = words.lower(i);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return words.is(i, "'", "’", "‘") ? shortYear(i) : null;
    }
    if (word.endsWith("s")) {
      return decade(i, word);
    }
    if (word.endsWith("th") || word.endsWith("st")) {
      return century(i, word);
    }
    return year(i);
  }

  private DateMatch year(int i) {
    int value = words.digits(i);
    if (value > 0 && words.is(i + 1, "bc", "bce")) {
      return DateMatch.fixed(i, i + 2, DateReading.unresolved("BC%04d".formatted(value)));
    }
    if (words.lower(i).length() != 4 || !CalendarPatterns.plausible(value)) {
      return null;
    }
    boolean modern = value >= 1800;
    boolean attached =
        (words.touches(i - 1)
                && !words.is(i - 1, "-", "–", "—", "(", "'", "\"", "“", "/", "[", "‘"))
            || words.is(i - 1, "$", "€", "£", "#", "¥")
            || (words.touches(i) && words.is(i + 1, "%", ":", "°"));
    boolean placed =
        modern
            || words.is(i - 1, "in", "since", "of", "until", "from", "by", "(")
            || words.is(i + 1, "-", "–");
    if (attached || counts(i) || !placed) {
      return null;
    }
    context.noteYear(value);
    return DateMatch.fixed(i, i + 1, DateReading.year(value));
  }

  /** '2000 people', 'some 2000 troops': a number, not a year. */
  private boolean counts(int i) {
    return words.is(i - 1, "some", "about", "nearly", "over", "than", "least", "number", "no")
        || words.is(
            i + 1,
            "people",
            "troops",
            "soldiers",
            "men",
            "km",
            "miles",
            "meters",
            "tons",
            "tonnes",
            "gmt",
            "utc",
            "dollars",
            "euros",
            "hours",
            "feet",
            "points",
            "jobs",
            "years");
  }

  private DateMatch shortYear(int i) {
    int value = words.digits(i + 1);
    boolean after = words.is(i - 1, "since", "in", "of", "from") && words.touches(i);
    if (!after || words.lower(i + 1).length() != 2) {
      return null;
    }
    return DateMatch.fixed(i, i + 2, DateReading.year(value > 30 ? 1900 + value : 2000 + value));
  }

  private DateMatch decade(int i, String word) {
    int first = number(word, word.length() - 1);
    if (first % 10 != 0) {
      return null;
    }
    if (word.length() == 5 && CalendarPatterns.plausible(first)) {
      return DateMatch.fixed(i, i + 1, DateReading.decade(first));
    }
    boolean spoken = word.length() == 3 && first >= 20 && words.is(i - 1, "the", "and", "'", "’");
    return spoken ? DateMatch.fixed(i, i + 1, DateReading.decade(1900 + first)) : null;
  }

  private DateMatch century(int i, String word) {
    int number = number(word, word.length() - 2);
    int at = words.is(i + 1, "-") ? i + 2 : i + 1;
    return number > 0 && number <= 21 && words.is(at, "century")
        ? DateMatch.fixed(i, at + 1, DateReading.century(number))
        : null;
  }

  private static int number(String word, int end) {
    int value = 0;
    for (int c = 0; c < end; c++) {
      if (!Character.isDigit(word.charAt(c)) || c > 4) {
        return -1;
      }
      value = 10 * value + word.charAt(c) - '0';
    }
    return value;
  }

  /** 'the third quarter (of 2009)', 'third-quarter', 'the first quarter of last year'. */
  private DateMatch quarter(int i, int number) {
    int at = words.is(i + 1, "-") ? i + 2 : i + 1;
    if (number > 4 || !words.is(at, "quarter")) {
      return null;
    }
    int next = words.is(at + 1, "of") ? at + 2 : at + 1;
    Integer year = yearAt(next);
    if (year != null) {
      int end = words.digits(next) > 0 ? next + 1 : next + 2;
      return DateMatch.fixed(i, end, DateReading.quarter(year, number));
    }
    if (context.published == null || words.is(i, "last")) {
      return null; // 'the last quarter' is the one before this
    }
    LocalDate published = context.published;
    int current = (published.getMonthValue() + 2) / 3;
    int pastYear = published.getYear() - (number > current ? 1 : 0);
    DateReading past = DateReading.quarter(pastYear, number);
    int nextYear = published.getYear() + (number < current ? 1 : 0);
    DateReading future = DateReading.quarter(nextYear, number);
    return DateMatch.open(i, at + 1, context.tense.at(i, at + 1), past, future);
  }

  /** The year at a word: '2009', 'this year', 'last year'; null when there is none. */
  private Integer yearAt(int i) {
    int digits = words.digits(i);
    if (words.lower(i).length() == 4 && CalendarPatterns.plausible(digits)) {
      return digits;
    }
    if (context.published != null && words.is(i, Kind.SHIFT) && words.is(i + 1, "year")) {
      return context.published.getYear() + words.number(i);
    }
    return null;
  }

  private DateMatch season(int i) {
    boolean named = words.capital(i) && !words.is(i - 1, "in", "of", "the", "this");
    int next = words.is(i + 1, "of") ? i + 2 : i + 1;
    Integer year = yearAt(next);
    if (year != null) {
      int end = words.digits(next) > 0 ? next + 1 : next + 2;
      return DateMatch.fixed(i, end, DateReading.season(year, words.number(i)));
    }
    int before = words.is(i - 1, "the") ? i - 2 : i - 1;
    boolean placed =
        words.is(before, "in", "during", "by", "until", "since", "early", "late", "mid", "of");
    if (named || !placed || words.is(i + 1, "of") || (words.is(i, "fall") && before == i - 1)) {
      return null;
    }
    return openSeason(i);
  }

  private DateMatch openSeason(int i) {
    int season = words.number(i);
    Integer narrative = context.narrativeYear(season == 3 ? 12 : 3 * season + 4);
    if (narrative != null) {
      return DateMatch.fixed(i, i + 1, DateReading.season(narrative, season));
    }
    if (context.published == null) {
      return null;
    }
    LocalDate published = context.published;
    DateReading thisYear = DateReading.season(published.getYear(), season);
    DateReading past =
        thisYear.start().isAfter(published)
            ? DateReading.season(published.getYear() - 1, season)
            : thisYear;
    DateReading future =
        thisYear.end().isBefore(published)
            ? DateReading.season(published.getYear() + 1, season)
            : thisYear;
    return DateMatch.open(i, i + 1, context.tense.at(i, i + 1), past, future);
  }
}
