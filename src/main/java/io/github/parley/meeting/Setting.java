package io.github.parley.meeting;

import java.util.Set;

/**
 * Where an article is at: the summit, visit or arrival that it spoke of last, which places the
 * encounters told right after it and those on its sidelines.
 */
final class Setting {

  /** How many sentences a visit or arrival stays the setting of encounters that name no place. */
  private static final int REACH = 3;

  private static final Set<String> JOURNEYS =
      Set.of(
          "visit",
          "trip",
          "traveled",
          "travelled",
          "flew",
          "travel",
          "mission",
          "tour",
          "journey",
          "travels",
          "flies",
          "heads",
          "headed",
          "fly",
          "delegation",
          "returned");

  private static final Set<String> ARRIVALS =
      Set.of(
          "arrived", "landed", "arriving", "arrives", "lands", "stop", "was", "were", "is", "are");

  private static final Set<String> FORUMS =
      Set.of(
          "summit",
          "conference",
          "assembly",
          "forum",
          "gathering",
          "meeting",
          "talks",
          "session",
          "meetings",
          "council");

  private PlaceReader.Place place;
  private int sentence = Integer.MIN_VALUE / 2;
  private PlaceReader.Place forum;
  private TimeExpression time;

  /** Whether a sentence may tell of a setting: the cheap test. */
  static boolean possible(SentenceView view) {
    for (int i = 0; i < view.length(); i++) {
      String word = view.word(i);
      if (JOURNEYS.contains(word)
          || FORUMS.contains(word)
          || Set.of("arrived", "landed", "arriving", "visited", "visiting").contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** When the visit or arrival was, where its own sentence tells; null when unknown. */
  TimeExpression time(int number, java.time.LocalDate published) {
    boolean past =
        time != null
            && time.dateStart() != null
            && (published == null || !time.dateStart().isAfter(published));
    return past && number - sentence <= REACH ? time : null;
  }

  /** Takes note of a sentence that was read. */
  void note(SentenceView view, int number) {
    for (int i = 1; i < view.length(); i++) {
      String word = view.word(i);
      String before = view.word(i - 1);
      boolean visits = Set.of("visited", "visits", "visiting").contains(word);
      boolean goes = word.equals("to") && JOURNEYS.contains(before);
      boolean arrives = (word.equals("in") || word.equals("at")) && ARRIVALS.contains(before);
      boolean meets = (word.equals("in") || word.equals("at")) && FORUMS.contains(before);
      if (!visits && !goes && !arrives && !meets) {
        continue;
      }
      PlaceReader.Place found = PlaceReader.at(view, i + 1);
      if (found == null) {
        continue;
      }
      if (meets) {
        forum = found;
      }
      place = found;
      sentence = number;
      time =
          view.times().isEmpty() ? null : view.times().get(0).expression().towards(Direction.PAST);
    }
  }

  /** The place of an encounter for which its own clause names none; null when unknown. */
  PlaceReader.Place of(Draft draft, int number) {
    SentenceView view = draft.view();
    for (int i = 0; i < view.length(); i++) {
      if (Set.of("sidelines", "margins", "sideline").contains(view.word(i))) {
        return forum;
      }
    }
    return number - sentence <= REACH ? place : null;
  }
}
