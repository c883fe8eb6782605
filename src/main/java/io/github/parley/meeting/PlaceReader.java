package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.util.Set;

/** Reads where a meeting took place from the sentence that tells of it. */
final class PlaceReader {

  /** How far behind its trigger a place may stand, in tokens. */
  private static final int REACH = 22;

  /** A place before the clause is as far as one so many tokens further behind it. */
  private static final int FRONTED = 6;

  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near");

  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "saying",
          "told",
          "announced",
          "reported",
          "according",
          "wrote",
          "added",
          "prompted",
          "prompting");

  private static final Set<String> BOUNDARIES = Set.of(";", "—", "who", "because");

  /** Nouns that happen somewhere: after them a place is where the clause is. */
  private static final Set<String> EVENTS =
      Set.of(
          "talks",
          "meeting",
          "meetings",
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

  /** Before what a meeting was about. */
  private static final Set<String> MATTERS =
      WordList.of(
          "discuss discussed about regarding concerning preparations prepare ahead invitation");

  /** Before a journey that was not yet made. */
  private static final Set<String> COMING =
      WordList.of("upcoming planned possible forthcoming future next recent proposed");

  /** 'flew to Berlin to prepare the summit': the summit is not where the journey went. */
  private static final Set<String> PREPARING =
      Set.of(
          "prepare",
          "preparing",
          "arrange",
          "arranging",
          "lay",
          "laying",
          "groundwork",
          "organize",
          "organise",
          "plan",
          "planning");

  /** 'what was announced during the trip to Ghana': where something else was. */
  private static final Set<String> ANNOUNCING =
      Set.of("announced", "launched", "unveiled", "pledged");

  /** How far before a journey such a word may stand, in tokens. */
  private static final int ANNOUNCED_REACH = 6;

  /** Nouns behind 'after' and 'following' that have a place of their own. */
  private static final Set<String> OTHERS =
      Set.of("meeting", "summit", "talks", "call", "visit", "conference", "conversation");

  /** Nouns of a meeting that is another than the one that follows them. */
  private static final Set<String> OTHER_MEETINGS =
      Set.of("talks", "negotiations", "discussions", "place", "format", "held");

  private PlaceReader() {}

  /** The place of a meeting, or null. */
  static Place of(Draft draft) {
    SentenceView view = draft.view();
    Place best = null;
    int least = REACH + 1;
    for (int i = 0; i < view.length(); i++) {
      int distance = distance(draft, i);
      if (!leads(draft, i) || distance >= least) {
        continue;
      }
      Place place = PlaceNames.at(view, i + 1);
      if (place != null && attached(view, draft, i)) {
        least = distance;
        best = place;
      }
    }
    best = best == null ? PlaceNames.before(view, draft.trigger().at()) : best;
    best = best == null ? headed(view) : best;
    return best != null ? best : destination(draft);
  }

  /**
   * The place that a title gives behind a bar: 'Remarks Before Bilateral Meeting | Tokyo, Japan'.
   */
  private static Place headed(SentenceView view) {
    boolean title = view.part().passage().kind() == PassageKind.TITLE;
    for (int i = view.length() - 1; title && i > 0; i--) {
      if (view.word(i).equals("|")) {
        return PlaceNames.at(view, i + 1);
      }
    }
    return null;
  }

  /** Whether a word leads to a place: 'in Vienna', and of one who is received 'to the palace'. */
  private static boolean leads(Draft draft, int i) {
    SentenceView view = draft.view();
    boolean received =
        draft.trigger().kind() == Trigger.Kind.HOST
            && i > draft.trigger().at()
            && view.word(i).equals("to");
    return received || PREPOSITIONS.contains(view.word(i));
  }

  private static int distance(Draft draft, int preposition) {
    int distance =
        preposition > draft.trigger().at()
            ? preposition - draft.to()
            : draft.from() - preposition + FRONTED;
    return Math.max(0, distance);
  }

  /** Whether a prepositional phrase tells where the clause happens and not where a noun belongs. */
  private static boolean attached(SentenceView view, Draft draft, int preposition) {
    int before = preposition - 1;
    if (before < 0) {
      return true;
    }
    boolean ofTrigger = before >= draft.trigger().at() && before < draft.trigger().end();
    if (ofTrigger) {
      return true;
    }
    return preposition < draft.trigger().at()
        ? fronted(view, draft, preposition)
        : following(view, draft, preposition);
  }

  private static boolean fronted(SentenceView view, Draft draft, int preposition) {
    int before = preposition - 1;
    String word = view.word(before);
    for (int i = preposition; i < draft.from(); i++) {
      if (REPORTING.contains(view.word(i)) || BOUNDARIES.contains(view.word(i))) {
        return false;
      }
    }
    if (OTHER_MEETINGS.contains(word)) {
      return false;
    }
    return view.time(before) != null
        || word.equals(",")
        || word.equals("and")
        || Words.ADVERBS.contains(word)
        || EVENTS.contains(word)
        || view.verb(before)
        || view.person(before) != null;
  }

  private static boolean following(SentenceView view, Draft draft, int preposition) {
    int before = preposition - 1;
    String word = view.word(before);
    boolean noun =
        view.tag(before).equals("NOUN")
            && view.time(before) == null
            && view.person(before) == null
            && view.country(before) == null
            && !Words.ROLES.contains(word)
            && !Words.GROUPS.contains(word)
            && !EVENTS.contains(word);
    if (noun) {
      return false;
    }
    for (int i = draft.trigger().end(); i < preposition; i++) {
      boolean behind = Set.of("after", "following").contains(view.word(i));
      if (behind && view.any(i + 1, Math.min(preposition, i + 5), OTHERS)) {
        return false; // 'discussed it following the meeting in Rome'
      }
      if (REPORTING.contains(view.word(i))
          || BOUNDARIES.contains(view.word(i))
          || (view.word(i).equals("which") && !view.tag(i + 1).equals("AUX"))) {
        return false;
      }
    }
    return true;
  }

  /** 'met to discuss the upcoming trip to Japan': a journey spoken of and not made. */
  private static boolean ofMatter(SentenceView view, int from, int journey) {
    return COMING.contains(view.word(journey - 1)) || view.any(from, journey, MATTERS);
  }

  /** The destination of a visit or journey in the same sentence. */
  private static Place destination(Draft draft) {
    SentenceView view = draft.view();
    for (int i = 0; i < view.length(); i++) {
      boolean another =
          ofMatter(view, draft.trigger().end(), i)
              || view.any(i, draft.trigger().at(), PREPARING)
              || view.any(i - ANNOUNCED_REACH, i, ANNOUNCING);
      Place place = another ? null : Journeys.place(view, i);
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
