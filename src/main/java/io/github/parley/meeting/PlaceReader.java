package io.github.parley.meeting;

import io.github.parley.lexicon.Mention;
import java.util.Map;
import java.util.Set;

/** Reads where a meeting took place from the clause that tells of it. */
final class PlaceReader {

  /**
   * A place as the article names it.
   *
   * @param name the article's words
   * @param country ISO code, or null when unknown
   */
  record Place(String name, String country) {}

  /** How far behind its trigger a place may stand, in tokens. */
  private static final int REACH = 22;

  /** Seats of government that are no city and no state; public knowledge. */
  private static final Map<String, String> SEATS =
      Map.ofEntries(
          Map.entry("oval office", "US"),
          Map.entry("white house", "US"),
          Map.entry("camp david", "US"),
          Map.entry("blair house", "US"),
          Map.entry("mar-a-lago", "US"),
          Map.entry("state department", "US"),
          Map.entry("pentagon", "US"),
          Map.entry("kremlin", "RU"),
          Map.entry("downing street", "GB"),
          Map.entry("chequers", "GB"),
          Map.entry("windsor castle", "GB"),
          Map.entry("buckingham palace", "GB"),
          Map.entry("blue house", "KR"),
          Map.entry("zhongnanhai", "CN"),
          Map.entry("novo-ogaryovo", "RU"),
          Map.entry("great hall of the people", "CN"),
          Map.entry("elysee palace", "FR"),
          Map.entry("élysée palace", "FR"));

  private PlaceReader() {}

  /** The place of a meeting, or null. */
  static Place of(Draft draft) {
    SentenceView view = draft.view();
    Place best = null;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < view.length(); i++) {
      if (!Set.of("in", "at", "near").contains(view.word(i))) {
        continue;
      }
      Place place = at(view, i + 1);
      if (place == null || !attached(view, draft, i)) {
        continue;
      }
      int d = i > draft.trigger().at() ? i - draft.to() : (draft.from() - i) + 6;
      d = Math.max(0, d);
      if (d < distance && d <= REACH) {
        distance = d;
        best = place;
      }
    }
    return best != null ? best : destination(draft);
  }

  /** Whether a prepositional phrase tells where the clause happens and not where a noun belongs. */
  private static boolean attached(SentenceView view, Draft draft, int preposition) {
    int before = preposition - 1;
    if (before < 0) {
      return true;
    }
    String word = view.word(before);
    if ((before >= draft.trigger().at() && before < draft.trigger().end())
        || view.time(before) != null) {
      return true;
    }
    boolean noun =
        view.tag(before).equals("NOUN")
            && view.person(before) == null
            && view.country(before) == null
            && !Words.ROLES.contains(word)
            && !Words.GROUPS.contains(word)
            && !MEETING_NOUNS.contains(word);
    if (noun) {
      return false;
    }
    if (preposition < draft.trigger().at()) {
      return view.word(before).equals(",")
          || Words.ADVERBS.contains(word)
          || word.equals("and")
          || MEETING_NOUNS.contains(word)
          || view.verb(before)
          || view.person(before) != null;
    }
    for (int i = draft.trigger().end(); i < preposition; i++) {
      if (REPORTING.contains(view.word(i))
          || Set.of(";", "—", "who", "because").contains(view.word(i))
          || (view.word(i).equals("which") && !view.tag(i + 1).equals("AUX"))) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> REPORTING =
      Set.of("said", "says", "told", "announced", "reported", "according", "wrote", "added");

  private static final Set<String> MEETING_NOUNS =
      Set.of(
          "talks",
          "meeting",
          "summit",
          "negotiations",
          "conference",
          "sidelines",
          "session",
          "dinner",
          "visit",
          "discussions",
          "gathering",
          "lunch",
          "ceremony",
          "residence",
          "palace",
          "today",
          "while",
          "base",
          "hotel",
          "resort",
          "doors",
          "place",
          "held",
          "person",
          "week",
          "format");

  /** Whether some words name a seat of government. */
  static boolean seat(SentenceView view, int start, int end) {
    String words = view.span(start, end).toLowerCase(java.util.Locale.ROOT);
    return SEATS.containsKey(words.startsWith("the ") ? words.substring(4) : words);
  }

  /** The place that begins at a token, determiners and a few modifiers aside. */
  static Place at(SentenceView view, int start) {
    int i = start;
    while (i < start + 4 && i < view.length()) {
      Mention place = view.place(i);
      if (place == null
          && view.country(i) != null
          && view.country(i).form() != Mention.Form.ADJECTIVE
          && view.country(i).form() != Mention.Form.DEMONYM) {
        place = view.country(i);
      }
      for (int length = 5; length > 0; length--) {
        if (i + length <= view.length()) {
          String seat = SEATS.get(view.span(i, i + length).toLowerCase(java.util.Locale.ROOT));
          if (seat != null) {
            return new Place(view.span(i, i + length), seat);
          }
        }
      }
      if (place != null && view.start(place) == i) {
        boolean possessor = view.word(view.end(place)).equals("'s");
        boolean modifier = view.word(view.end(place)).equals("-");
        boolean organisation =
            (place.country() != null && place.country().length() > 2)
                || (place.country() != null && place.country().equals("EU"))
                || (place.country() != null && place.country().equals("UN"));
        String tag = view.tag(view.end(place));
        boolean attribute =
            (place.type() == io.github.parley.lexicon.EntityType.COUNTRY
                    && (tag.equals("NOUN") || tag.equals("ADJ"))
                    && view.time(view.end(place)) == null)
                || view.word(view.end(place)).equals("format");
        return possessor || modifier || organisation || attribute
            ? null
            : new Place(place.surface(), place.country());
      }
      String word = view.word(i);
      boolean skip =
          Set.of(
                      "the",
                      "his",
                      "her",
                      "central",
                      "northern",
                      "southern",
                      "eastern",
                      "western",
                      "downtown",
                      "capital",
                      "of",
                      "city",
                      "town",
                      "resort",
                      "village",
                      "border",
                      "nearby",
                      "neighboring",
                      "southwestern",
                      "northeastern",
                      "capitals",
                      "seaside",
                      "'s")
                  .contains(word)
              || (view.country(i) != null && view.country(i).form() == Mention.Form.ADJECTIVE);
      if (!skip) {
        return null;
      }
      i++;
    }
    return null;
  }

  /** The destination of a visit or journey in the same sentence. */
  private static Place destination(Draft draft) {
    SentenceView view = draft.view();
    for (int i = 1; i < view.length(); i++) {
      boolean to =
          view.word(i).equals("to")
              && Set.of(
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
                      "fly")
                  .contains(view.word(i - 1));
      boolean visit =
          Set.of("visited", "visits", "visiting", "visit").contains(view.word(i))
              && view.word(i + 1).length() > 0;
      if (to || visit) {
        Place place = at(view, i + 1);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }
}
