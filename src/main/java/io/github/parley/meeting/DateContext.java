package io.github.parley.meeting;

import java.time.LocalDate;

/** What patterns resolve against: the day of publication, and what the text said last. */
final class DateContext {

  /**
   * A year so far back is one of history: where such prevail, days belong to the year named last.
   */
  private static final int NARRATIVE_YEARS = 2;

  private static final int HALF_YEAR = 6;

  /** What lies no more days back is told as news. */
  private static final int NEWS_DAYS = 14;

  /** One year of old makes no history of a text that names days shortly before its publication. */
  private static final int FEW_YEARS = 1;

  final DateWords words;
  final ClauseTense tense;
  final LocalDate published;
  private LocalDate lastDay;
  private LocalDate lastStart;
  private DatePrecision lastPrecision;
  private Integer explicitYear;
  private int timesOfTheDay;
  private int yearsOfOld;

  DateContext(DateWords words, LocalDate published) {
    this.words = words;
    this.tense = new ClauseTense(words);
    this.published = published;
  }

  /** Remembers an expression for those that lean on it ('the previous day'). */
  void note(DateReading reading) {
    if (reading.start() == null) {
      return;
    }
    lastStart = reading.start();
    lastPrecision = reading.precision();
    if (reading.precision() == DatePrecision.DAY) {
      lastDay = reading.start();
    }
  }

  /** Remembers a year that the text names. */
  void noteYear(int year) {
    explicitYear = year;
    if (published != null && year > published.getYear() - NARRATIVE_YEARS) {
      timesOfTheDay++;
    } else {
      yearsOfOld++;
    }
  }

  /** Remembers that the text speaks from the day of publication: 'today', 'Thursday'. */
  void noteOfTheDay() {
    timesOfTheDay++;
  }

  /** The day that was spoken of last, else the day of publication; null when there is neither. */
  LocalDate dayAnchor() {
    return lastDay != null ? lastDay : published;
  }

  /** The day that was spoken of last, or null. */
  LocalDate lastDay() {
    return lastDay;
  }

  /** The first day of what was spoken of last, else the day of publication; null without both. */
  LocalDate anchor() {
    return lastStart != null ? lastStart : published;
  }

  /** How precise what was spoken of last is; null when nothing was. */
  DatePrecision anchorPrecision() {
    return lastPrecision;
  }

  /** The same for a day of a month; news of one year of old tells of days shortly before it. */
  Integer narrativeYear(int month, int day) {
    boolean news = yearsOfOld <= FEW_YEARS && published != null && shortlyBefore(month, day);
    return news ? null : narrativeYear(month);
  }

  private boolean shortlyBefore(int month, int day) {
    for (int back = 0; back <= NEWS_DAYS; back++) {
      LocalDate then = published.minusDays(back);
      if (then.getMonthValue() == month && then.getDayOfMonth() == day) {
        return true;
      }
    }
    return false;
  }

  /**
   * The year to which a month without a year belongs by the text itself, where the text tells
   * history or has no day of publication: that of the time spoken of last, or the next when the
   * month then lies nearer; null in news of the day.
   */
  Integer narrativeYear(int month) {
    if (yearsOfOld <= timesOfTheDay) {
      return null;
    }
    if (lastStart == null || lastPrecision == DatePrecision.YEAR) {
      return explicitYear;
    }
    boolean nextYear = lastStart.getMonthValue() - month > HALF_YEAR;
    return lastStart.getYear() + (nextYear ? 1 : 0);
  }
}
