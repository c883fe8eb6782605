package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.time.LocalDate;
import java.util.Set;

/**
 * The day of which an article brings the news, told in other sentences than that of a meeting: an
 * official's 'today we discussed', or the day that the lead gives to what was said at the meeting.
 */
final class NewsDay {

  /** The meeting of which a statement gives news stands in its title or first sentences. */
  private static final int HEAD = 3;

  /** News of the day is at most so many days old. */
  private static final int OLDEST_DAYS = 3;

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "us", "you", "my");

  private static final Set<String> OF_MEETINGS =
      Set.of(
          "meeting",
          "talks",
          "visit",
          "conversation",
          "negotiations",
          "discuss",
          "discussed",
          "came",
          "coming",
          "here",
          "met",
          "meet",
          "talked",
          "talk",
          "spoke",
          "agreed",
          "signed",
          "agenda",
          "received",
          "opportunity",
          "welcome",
          "session");

  /** What the first sentence says of the meeting that the headline tells. */
  private static final Set<String> ENCOUNTERS =
      WordList.of("met spoke meeting talks talked held hosted welcomed received call summit");

  private static final Set<String> SAYING =
      Set.of("said", "says", "told", "reporters", "added", "stated", "saying");

  private static final Set<String> AT_THE_MEETING = Set.of("after", "following");

  private final LocalDate published;
  private TimeExpression today;
  private TimeExpression lead;
  private TimeExpression headline;

  NewsDay(LocalDate published) {
    this.published = published;
  }

  /** Whether the times of a sentence matter here. */
  static boolean possible(SentenceView view, int number) {
    return number <= HEAD || says(view, "today");
  }

  private static boolean says(SentenceView view, String word) {
    for (int i = 0; i < view.length(); i++) {
      if (view.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Takes note of a sentence with its times. */
  void note(SentenceView view, int number) {
    if (published == null) {
      return;
    }
    for (SentenceView.TimeSpan span : view.times()) {
      TimeExpression time = span.expression().towards(Direction.PAST);
      boolean news =
          time.precision() == DatePrecision.DAY
              && !time.dateStart().isAfter(published)
              && !time.dateStart().isBefore(published.minusDays(OLDEST_DAYS));
      if (!news) {
        continue;
      }
      lead = lead == null && number <= HEAD ? time : lead;
      if (headline == null && number == 2 && view.any(0, view.length(), ENCOUNTERS)) {
        headline = time;
      }
      if (today == null && view.word(span.start()).equals("today") && ofMeeting(view)) {
        today = time;
      }
    }
  }

  private static boolean ofMeeting(SentenceView view) {
    boolean person = false;
    boolean meeting = false;
    for (int i = 0; i < view.length(); i++) {
      person |= FIRST_PERSON.contains(view.word(i));
      meeting |= OF_MEETINGS.contains(view.word(i));
    }
    return person && meeting;
  }

  /** Whether a meeting is told as the occasion of what was said: 'he said after meeting X'. */
  static boolean occasion(Draft draft) {
    SentenceView view = draft.view();
    int at = draft.trigger().at();
    for (int i = Math.max(1, at - 4); i < at; i++) {
      boolean adjunct = AT_THE_MEETING.contains(view.word(i)) && SAYING.contains(view.word(i - 1));
      if (adjunct) {
        return true;
      }
    }
    return false;
  }

  /** The meeting with the day of the news where it is told without a time; else as it is. */
  Told date(Told told) {
    MeetingMention meeting = told.meeting();
    if (meeting.dateText() != null || meeting.status() != Status.HELD) {
      return told;
    }
    boolean head = told.scene().sentence() <= HEAD;
    TimeExpression day = told.scene().occasion() ? lead : head ? today : null;
    if (day == null && meeting.passageKind() == PassageKind.TITLE) {
      day = headline; // the first sentence tells the same in words that no rule could read
    }
    return day == null ? told : told.with(meeting.with(day), told.scene());
  }
}
