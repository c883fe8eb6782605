package io.github.parley.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Chooses among a sentence's time expressions the one that dates a meeting. */
final class TimeReader {

  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "told",
          "announced",
          "reported",
          "statement",
          "wrote",
          "tweeted",
          "according",
          "confirmed",
          "stated",
          "added",
          "posted",
          "interview",
          "reporters",
          "briefing");

  /** 'said on Sunday after meeting X': a report made at the meeting dates it. */
  private static final Set<String> ADJUNCT =
      Set.of("during", "after", "at", "in", "following", "before", "ahead");

  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          ";",
          "—",
          "–",
          "who",
          "which",
          "because",
          "but",
          "when",
          "while",
          "after",
          "before",
          "following",
          "since",
          "until",
          "whether");

  /** How far from its trigger a time expression may stand, in tokens. */
  private static final int REACH = 24;

  /** A date that lies no further back was meant, where its other reading is as far as below. */
  private static final int NEAR_DAYS = 60;

  private static final int FAR_DAYS = 180;

  private TimeReader() {}

  /** The time expression of a meeting, or null. */
  static TimeExpression of(Draft draft, LocalDate published) {
    SentenceView view = draft.view();
    TimeExpression best = null;
    double least = REACH;
    for (SentenceView.TimeSpan time : view.times()) {
      double distance = distance(draft, time);
      TimeExpression directed = directed(draft.status(), time.expression(), published);
      if (!fits(draft.status(), directed, published)) {
        distance += 10;
      }
      if (distance < least) {
        least = distance;
        best = directed;
      }
    }
    return best;
  }

  /** The reading that a status asks for; for a cancelled meeting the one nearest to publication. */
  private static TimeExpression directed(Status status, TimeExpression time, LocalDate published) {
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

  private static boolean fits(Status status, TimeExpression time, LocalDate published) {
    if (published == null || time.dateStart() == null) {
      return true;
    }
    return switch (status) {
      case HELD -> !time.dateStart().isAfter(published);
      case PLANNED -> time.dateEnd() != null && !time.dateEnd().isBefore(published);
      case CANCELLED -> true;
    };
  }

  private static double distance(Draft draft, SentenceView.TimeSpan time) {
    SentenceView view = draft.view();
    int at = draft.trigger().at();
    boolean span =
        Set.of("since", "until").contains(view.word(time.start() - 1))
            || view.word(time.start()).equals("since");
    if (span || reported(view, time, at)) {
      return REACH;
    }
    double distance;
    if (time.start() >= draft.trigger().end()) {
      distance = time.start() - draft.trigger().end();
      distance = time.start() >= draft.to() ? time.start() - draft.to() + 1 : distance * 0.3;
      distance += boundaries(view, draft.trigger().end(), time.start()) * 6;
    } else {
      distance = at - time.end() + 1;
      distance = time.start() >= draft.from() ? distance * 0.3 : draft.from() - time.end() + 2;
      distance += boundaries(view, time.end(), at) * 6;
      boolean fronted = time.start() <= 2;
      distance = fronted ? Math.min(distance, 7) : distance;
      boolean ofCancelling = draft.status() == Status.CANCELLED && at - time.end() > 3;
      distance += ofCancelling ? REACH : 0;
    }
    return distance;
  }

  private static int boundaries(SentenceView view, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      if (CLAUSE_ENDS.contains(view.word(i)) || REPORTING.contains(view.word(i))) {
        n++;
      }
    }
    return n;
  }

  /** 'said on Monday': the time of the report and not of the meeting. */
  private static boolean reported(SentenceView view, SentenceView.TimeSpan time, int trigger) {
    for (int i = time.start() - 1; i >= Math.max(0, time.start() - 4); i--) {
      if (i == trigger) {
        return false;
      }
      if (REPORTING.contains(view.word(i))) {
        return !(time.start() < trigger && ADJUNCT.contains(view.word(time.end())));
      }
    }
    boolean before = REPORTING.contains(view.word(time.end())) && time.start() > 0;
    return before && time.end() > trigger;
  }
}
