package io.github.parley.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Chooses among a sentence's time expressions the one that dates a meeting. */
final class TimeReader {

  /** How far from its trigger a time expression may stand, in tokens. */
  private static final int REACH = 24;

  /** A time that doesn't fit the status is as far as one so many tokens further. */
  private static final int MISFIT = 10;

  /** A date that lies no further back was meant, where its other reading is as far as below. */
  private static final int NEAR_DAYS = 60;

  private static final int FAR_DAYS = 180;

  private TimeReader() {}

  /** The time expression of a meeting, or null. */
  static TimeExpression of(Draft draft, LocalDate published) {
    TimeExpression best = null;
    double least = REACH;
    for (SentenceView.TimeSpan time : draft.view().times()) {
      double distance = TimeAttachment.distance(draft, time, REACH);
      TimeExpression directed = directed(draft.status(), time.expression(), published);
      if (!fits(draft.status(), directed, published)) {
        distance += MISFIT;
      }
      if (distance < least) {
        least = distance;
        best = directed;
      }
    }
    return best != null && best.precision() == DatePrecision.YEAR
        ? withinYear(draft, best, published)
        : best;
  }

  /** 'This week, at the 2026 summit': the finer of two times of which one holds the other. */
  private static TimeExpression withinYear(Draft draft, TimeExpression year, LocalDate published) {
    for (SentenceView.TimeSpan time : draft.view().times()) {
      TimeExpression finer = directed(draft.status(), time.expression(), published);
      boolean within =
          finer.precision() != DatePrecision.YEAR
              && finer.dateStart() != null
              && finer.dateEnd() != null
              && !finer.dateStart().isBefore(year.dateStart())
              && !finer.dateEnd().isAfter(year.dateEnd());
      if (within && TimeAttachment.distance(draft, time, REACH) < REACH) {
        return finer;
      }
    }
    return year;
  }

  /** The reading that a status asks for; for a cancelled meeting the one nearest to publication. */
  static TimeExpression directed(Status status, TimeExpression time, LocalDate published) {
    TimeExpression past = time.towards(Direction.PAST);
    TimeExpression future = time.towards(Direction.FUTURE);
    if (status == Status.HELD) {
      return past;
    }
    if (status == Status.PLANNED) {
      return justPast(past, future, published) ? past : future;
    }
    if (published == null || past.dateStart() == null || future.dateStart() == null) {
      return time;
    }
    long back = Math.abs(ChronoUnit.DAYS.between(published, past.dateStart()));
    long ahead = Math.abs(ChronoUnit.DAYS.between(published, future.dateStart()));
    return ahead <= back ? future : past;
  }

  /** 'ahead of meeting X November 8' in an article of November 20. */
  private static boolean justPast(TimeExpression past, TimeExpression future, LocalDate published) {
    if (published == null || past.dateStart() == null || future.dateStart() == null) {
      return false;
    }
    return ChronoUnit.DAYS.between(past.dateStart(), published) <= NEAR_DAYS
        && ChronoUnit.DAYS.between(published, future.dateStart()) >= FAR_DAYS;
  }

  /** 'The meeting on March 29' in an article of March 25 is that of this year. */
  static boolean aheadRather(TimeExpression time, LocalDate published) {
    TimeExpression past = time.towards(Direction.PAST);
    TimeExpression future = time.towards(Direction.FUTURE);
    if (published == null || past.dateStart() == null || future.dateStart() == null) {
      return false;
    }
    return time.dateStart().isBefore(published)
        && ChronoUnit.DAYS.between(past.dateStart(), published) >= FAR_DAYS
        && ChronoUnit.DAYS.between(published, future.dateStart()) <= NEAR_DAYS
        && future.dateStart().isAfter(published);
  }

  /** Whether a time can be that of a meeting of a status. */
  static boolean fits(Status status, TimeExpression time, LocalDate published) {
    if (published == null || time.dateStart() == null) {
      return true;
    }
    return switch (status) {
      case HELD -> !time.dateStart().isAfter(published);
      case PLANNED -> time.dateEnd() != null && !time.dateEnd().isBefore(published);
      case CANCELLED -> true;
    };
  }

  /** Whether a time lies before the article's day; never without that day. */
  static boolean over(TimeExpression time, LocalDate published) {
    return time != null
        && time.dateEnd() != null
        && published != null
        && time.dateEnd().isBefore(published);
  }

  /** Whether a time lies behind the article's day; never without that day. */
  static boolean toCome(TimeExpression time, LocalDate published) {
    return time != null
        && time.dateStart() != null
        && published != null
        && time.dateStart().isAfter(published);
  }
}
