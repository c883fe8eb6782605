package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.util.Set;

/**
 * Reads from auxiliaries, governing verbs and modifiers whether a meeting took place, is planned or
 * was called off. The answer is null where the words tell of no particular meeting: a wish, a
 * demand, a hypothesis, a denial.
 */
final class StatusReader {

  /** How far before a verb its governor is looked for, in tokens. */
  private static final int REACH = 10;

  /** 'a basis for resuming talks': what is wanted. */
  private static final Set<String> RESUMING =
      Set.of("resuming", "restarting", "reviving", "starting", "beginning", "opening", "launching");

  /** Modifiers of a meeting that is unreal or no particular one. */
  private static final Set<String> UNREAL =
      WordList.of(
          """
          possible potential prospective hypothetical eventual any no future more further
          such regular frequent many every stalled whether face-saving successful would-be annual
          often routine continued continuing futile endless constant periodic intermittent
          """);

  /** Verbs of meeting in the form that 'will' and 'to' ask for. */
  private static final Set<String> BASE_FORMS =
      Set.of(
          "meet", "speak", "talk", "confer", "discuss", "negotiate", "host", "receive", "welcome");

  private static final Set<String> PRESENT_FORMS =
      Set.of("meet", "meets", "speak", "speaks", "hosts", "receives", "welcomes", "confers");

  private static final Set<String> TEMPORAL = Set.of("when", "before", "until", "once", "till");

  private static final Set<String> HYPOTHETICAL = Set.of("if", "unless", "whether", "should");

  private static final Set<String> ANNOUNCING =
      Set.of("said", "says", "saying", "announced", "announcing", "confirmed", "told", "clear");

  private StatusReader() {}

  /** First token of the auxiliaries and adverbs that belong to a verb. */
  static int groupStart(SentenceView view, int verb) {
    int i = verb;
    while (i > 0 && verb - i < REACH) {
      if (view.person(i - 1) != null) {
        break;
      }
      String word = view.word(i - 1);
      boolean time = view.time(i - 1) != null;
      boolean control =
          view.word(i).equals("to")
              && (StatusWords.PLANNING.contains(word)
                  || (StatusWords.WISHING.contains(word) && !word.equals("time"))
                  || StatusWords.REFUSING.contains(word))
              && view.country(i - 1) == null;
      boolean adverb = Words.ADVERBS.contains(word) || word.endsWith("ly");
      boolean auxiliary = Words.AUXILIARIES.contains(word) && !possessive(view, i - 1);
      if (time || control || adverb || auxiliary) {
        i--;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean possessive(SentenceView view, int i) {
    return view.word(i).equals("'s") && (view.tag(i).equals("PART") || view.tag(i).isEmpty());
  }

  /** The status that a verb of meeting tells, or null. */
  static Status ofVerb(SentenceView view, int verb) {
    int start = groupStart(view, verb);
    if (hypothetical(view, start)) {
      return null;
    }
    if (view.word(verb - 1).equals("to") || infinitive(view, verb)) {
      return PurposeReader.of(view, verb, start);
    }
    boolean negated = false;
    boolean future = false;
    boolean would = false;
    for (int i = start; i < verb; i++) {
      String word = view.word(i);
      if (StatusWords.MODALS.contains(word) || word.equals("do") || word.equals("does")) {
        return null;
      }
      negated |= StatusWords.NEGATIONS.contains(word);
      future |=
          word.equals("will") || word.equals("'ll") || word.equals("wo") || word.equals("shall");
      would |= word.equals("would") || word.equals("'d");
    }
    String word = view.word(verb);
    if (negated) {
      boolean meeting = word.startsWith("meet") || BASE_FORMS.contains(word);
      return future || (would && meeting && announced(view, start)) ? Status.CANCELLED : null;
    }
    if (future || would || arranged(view, start, verb)) {
      return Status.PLANNED;
    }
    if (word.endsWith("ing") && !auxiliaryBetween(view, start, verb)) {
      return ofGerund(view, start);
    }
    boolean bare = start == verb || (start == verb - 1 && view.word(start).equals("then"));
    if (bare && BASE_FORMS.contains(word) && coordinated(view, start, verb)) {
      return ofCoordinated(view, start);
    }
    if (start == verb && BASE_FORMS.contains(word) && demanded(view, start)) {
      return null;
    }
    boolean ahead = temporal(view, start) || scheduled(view, verb) || coming(view);
    return start == verb && PRESENT_FORMS.contains(word) && ahead ? Status.PLANNED : Status.HELD;
  }

  /** 'said that A would not meet B': a refusal in reported speech. */
  private static boolean announced(SentenceView view, int start) {
    return view.any(Math.max(0, start - REACH), start, ANNOUNCING);
  }

  /** 'A and B meet tomorrow', 'next week'. */
  private static boolean coming(SentenceView view) {
    return view.times().stream()
        .anyMatch(t -> Set.of("tomorrow", "next").contains(view.word(t.start())));
  }

  /** 'On Wednesday, A meets B': in a body, what the calendar holds; captions put the day last. */
  private static boolean scheduled(SentenceView view, int verb) {
    return view.part().passage().kind() == PassageKind.BODY
        && view.times().stream()
            .anyMatch(t -> t.start() <= 1 && t.end() < verb && weekday(view, t));
  }

  private static boolean weekday(SentenceView view, SentenceView.TimeSpan time) {
    String last = view.word(time.end() - 1);
    return last.endsWith("day") && !last.equals("today") && !last.equals("yesterday");
  }

  /** 'are meeting in Berlin on Friday', 'is hosting him next week': the present of arrangements. */
  private static boolean arranged(SentenceView view, int start, int verb) {
    boolean progressive = false;
    for (int i = start; i < verb; i++) {
      progressive |= Set.of("is", "are", "'re").contains(view.word(i));
    }
    if (!progressive || !view.word(verb).endsWith("ing")) {
      return false;
    }
    for (SentenceView.TimeSpan time : view.times()) {
      boolean near = Math.abs(time.start() - verb) < 2 * REACH;
      boolean coming =
          view.word(time.start()).equals("next") || view.word(time.start()).equals("tomorrow");
      if (near && (coming || weekday(view, time))) {
        return true;
      }
    }
    return false;
  }

  /** 'it is important that they meet', 'proposed that they meet': a wish. */
  private static boolean demanded(SentenceView view, int start) {
    for (int i = start - 1; i >= Math.max(1, start - REACH / 2); i--) {
      String before = view.word(i - 1);
      if (view.word(i).equals("that")) {
        return StatusWords.WISHING.contains(before)
            || Set.of("important", "vital", "essential", "crucial", "necessary", "imperative")
                .contains(before);
      }
    }
    return false;
  }

  /** Whether 'and' or a comma joins a verb to one before: 'will visit X and meet Y'. */
  private static boolean coordinated(SentenceView view, int start, int verb) {
    String before = view.word(start - 1);
    return before.equals("and") || (before.equals(",") && view.word(verb).equals("meet"));
  }

  /**
   * The status of a bare form behind 'and', which shares the auxiliary of the verb before: 'will
   * visit Rome and meet', 'plans to visit Rome and meet'; held where none is found.
   */
  private static Status ofCoordinated(SentenceView view, int start) {
    for (int i = start - 1; i >= Math.max(0, start - 2 * REACH); i--) {
      String word = view.word(i);
      boolean auxiliary =
          StatusWords.MODALS.contains(word)
              || StatusWords.FUTURE.contains(word)
              || word.equals("to");
      if (auxiliary && (view.verb(i + 1) || view.verb(i + 2))) {
        int verb = view.verb(i + 1) ? i + 1 : i + 2;
        return verb < start - 1 ? ofVerb(view, verb) : Status.HELD;
      }
      if (word.equals(";") || word.equals(".") || word.equals("that")) {
        return Status.HELD;
      }
    }
    return Status.HELD;
  }

  /** The present in a clause of 'when', 'before' or 'until' points ahead: 'when the two meet'. */
  private static boolean temporal(SentenceView view, int start) {
    if (view.part().passage().kind() == PassageKind.TITLE) {
      return false;
    }
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      String word = view.word(i);
      if (TEMPORAL.contains(word)) {
        return true;
      }
      if (word.equals(",") || word.equals(";") || word.equals("that") || view.verb(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean auxiliaryBetween(SentenceView view, int start, int verb) {
    for (int i = start; i < verb; i++) {
      if (Set.of("is", "are", "was", "were", "been", "am", "be", "'re").contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Status ofGerund(SentenceView view, int start) {
    String before = view.word(start - 1);
    String two = view.word(start - 2) + " " + before;
    if (two.equals("ahead of")
        || two.equals("prior to")
        || (before.equals("of") && two.contains("plan"))) {
      return Status.PLANNED;
    }
    boolean aim = before.equals("for") && RESUMING.contains(view.word(start));
    if (before.equals("without") || before.equals("against") || aim) {
      return null;
    }
    if (StatusWords.CANCELLING.contains(before) || StatusWords.REFUSING.contains(before)) {
      return Status.CANCELLED;
    }
    if (StatusWords.WISHING.contains(before)
        || two.matches("(idea|possibility|prospect|hope|chance) of")) {
      return null;
    }
    return Status.HELD;
  }

  private static boolean infinitive(SentenceView view, int verb) {
    int i = verb - 1;
    while (i > 0 && (Words.ADVERBS.contains(view.word(i)) || view.word(i).endsWith("ly"))) {
      i--;
    }
    return view.word(i).equals("to") && i < verb - 1;
  }

  private static boolean hypothetical(SentenceView view, int start) {
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      String word = view.word(i);
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
      if (HYPOTHETICAL.contains(word) || inverted(view, i)) {
        return true;
      }
    }
    return false;
  }

  /** 'had he met B, he would have': the auxiliary opens its clause, before its subject. */
  private static boolean inverted(SentenceView view, int i) {
    boolean opens = i == 0 || Set.of(",", "and", "but", "-", "—", "–").contains(view.word(i - 1));
    boolean subject =
        view.person(i + 1) != null
            || Set.of("he", "she", "they", "we", "i", "the").contains(view.word(i + 1));
    return view.word(i).equals("had") && opens && subject && !Question.asked(view);
  }

  /** What a modifier of the noun tells: planned, cancelled, or null for neither. */
  static Status ofModifiers(SentenceView view, int from, int head) {
    for (int i = from; i < head; i++) {
      String word = view.word(i);
      if (StatusWords.CANCELLING.contains(word)) {
        return Status.CANCELLED;
      }
      if (Set.of(
                  "planned",
                  "proposed",
                  "upcoming",
                  "scheduled",
                  "forthcoming",
                  "coming",
                  "expected",
                  "impending",
                  "awaited",
                  "next",
                  "pending",
                  "anticipated",
                  "looming")
              .contains(word)
          && view.time(i) == null) {
        return Status.PLANNED;
      }
    }
    return null;
  }

  /** Whether a modifier makes the noun unreal or no particular meeting. */
  static boolean unreal(SentenceView view, int from, int head) {
    for (int i = from; i < head; i++) {
      if (UNREAL.contains(view.word(i))) {
        return true;
      }
    }
    return false;
  }
}
