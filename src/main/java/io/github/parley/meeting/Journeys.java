package io.github.parley.meeting;

import java.util.Set;

/** The words by which a sentence tells that someone went somewhere. */
final class Journeys {

  /** Before 'to' and a destination: 'a trip to', 'flew to'. */
  private static final Set<String> TOWARDS =
      Set.of(
          "visit",
          "visits",
          "trip",
          "traveled",
          "travelled",
          "traveling",
          "travelling",
          "flew",
          "travel",
          "mission",
          "tour",
          "journey",
          "travels",
          "flies",
          "flying",
          "heads",
          "headed",
          "heading",
          "fly",
          "delegation",
          "returned",
          "goes",
          "go",
          "going",
          "went",
          "rushed",
          "jetted",
          "journeyed");

  /** Before 'in' or 'at' and a destination. */
  private static final Set<String> ARRIVALS =
      Set.of("arrived", "arrives", "arriving", "arrive", "landed", "landing", "lands", "stop");

  /** Before 'for' and a destination: 'departed for Paris'. */
  private static final Set<String> DEPARTURES =
      WordList.of("departed departs departing left leaves leaving bound headed heading");

  private static final Set<String> VISITS = Set.of("visited", "visits", "visiting", "visit");

  private static final Set<String> NOUNS = Set.of("visit", "trip", "tour", "mission");

  private Journeys() {}

  /** Whether a word is a noun of a journey. */
  static boolean noun(String word) {
    return NOUNS.contains(word);
  }

  /** Whether a sentence may tell of a journey: the cheap test. */
  static boolean possible(String word) {
    return TOWARDS.contains(word)
        || ARRIVALS.contains(word)
        || VISITS.contains(word)
        || DEPARTURES.contains(word);
  }

  /** The token at which a destination begins if one is named after a token; -1 for none. */
  static int destination(SentenceView view, int i) {
    String word = view.word(i);
    String next = view.word(i + 1);
    if (next.equals("to") && TOWARDS.contains(word)) {
      return i + 2;
    }
    if (next.equals("for") && DEPARTURES.contains(word)) {
      return i + 2;
    }
    if ((next.equals("in") || next.equals("at")) && ARRIVALS.contains(word)) {
      return i + 2;
    }
    return VISITS.contains(word) && !next.isEmpty() ? i + 1 : -1;
  }

  /** The destination that is named after a token; null for none. */
  static Place place(SentenceView view, int i) {
    int start = destination(view, i);
    return start < 0 ? null : PlaceNames.at(view, start);
  }
}
