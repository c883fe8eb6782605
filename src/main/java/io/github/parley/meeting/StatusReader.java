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

  private static final Set<String> PLANNING =
      WordList.of(
          """
          plan plans planned planning set scheduled due expected expects expect slated agreed
          agree agrees going intends intend intended prepares preparing about poised decided headed
          arranged scheduling arranging confirmed bound heads heading accepted agreement
          arrangements decision preparations continue
          """);

  private static final Set<String> REFUSING =
      Set.of(
          "refused",
          "refuses",
          "refuse",
          "refusing",
          "declined",
          "declines",
          "declining",
          "refusal",
          "rejected",
          "rejects",
          "boycott",
          "boycotted");

  /** 'had the opportunity to meet': who had it took it. */
  private static final Set<String> OCCASIONS =
      Set.of("opportunity", "chance", "honor", "honour", "pleasure", "privilege");

  private static final Set<String> THERE = Set.of("here", "there");

  private static final Set<String> INVITATIONS =
      Set.of("invitation", "offer", "request", "invite", "proposal");

  private static final Set<String> CANCELLING =
      WordList.of(
          """
          cancel cancels canceled cancelled canceling cancelling cancellation postpone postpones
          postponed postponing postponement scrap scrapped scraps scrapping scuttled nixed
          suspended suspends suspend aborted shelved delayed skip skipped skips snubbed boycotted
          boycott abandoned rescheduled withdrew cancelation axed ditched spurned derailed
          """);

  private static final Set<String> WISHING =
      WordList.of(
          """
          want wants wanted hope hopes hoped hoping like willing willingness ready readiness offer
          offered offers invited invites invite inviting asked asks ask urged urges urging called
          calls calling proposed proposes propose seek seeks seeking sought try trying tried tries
          open unable prepared keen eager request requested requests demanded demands demand
          suggested suggests need needs needed failed fails vowed wish wishes able unwilling
          reluctant encouraged pushed push pushing chance possibility efforts effort invitation
          considering mulls considers weighing attempt attempts attempted desire how whether
          appeal appealed persuade pressed ordered told time opportunity way impossible possible
          right order supposed proposal threatened interested interest looking forward tells
          begged unlikely blocked hinted idea prospect floated
          """);

  private static final Set<String> MOTION_PAST =
      WordList.of(
          """
          traveled travelled flew arrived came went gathered returned visited landed assembled
          headed convened met rushed joined sent dispatched sat stopped was been
          """);

  private static final Set<String> JOURNEYS = Set.of("visit", "trip", "journey");

  private static final Set<String> MOTION_FUTURE =
      WordList.of(
          """
          travel travels traveling travelling fly flies flying visit visits head heads heading go
          come arrive arrives departs leaves return
          """);

  /** Modifiers of a meeting that is unreal or no particular one. */
  private static final Set<String> UNREAL =
      WordList.of(
          """
          possible potential prospective hypothetical eventual any no future more further
          such regular frequent many every stalled whether face-saving successful would-be annual
          often routine continued continuing futile endless constant periodic intermittent
          """);

  private static final Set<String> MODALS =
      Set.of("could", "may", "might", "should", "must", "can", "ought", "ca");

  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "would", "'d", "wo");

  /** Verbs of meeting in the form that 'will' and 'to' ask for. */
  private static final Set<String> BASE_FORMS =
      Set.of(
          "meet", "speak", "talk", "confer", "discuss", "negotiate", "host", "receive", "welcome");

  private static final Set<String> PRESENT_FORMS =
      Set.of("meet", "meets", "speak", "speaks", "hosts", "receives", "welcomes", "confers");

  private static final Set<String> TEMPORAL = Set.of("when", "before", "until", "once", "till");

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "nor", "neither");

  private static final Set<String> HYPOTHETICAL = Set.of("if", "unless", "whether", "should");

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
              && (PLANNING.contains(word)
                  || (WISHING.contains(word) && !word.equals("time"))
                  || REFUSING.contains(word))
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
      return ofInfinitive(view, verb, start);
    }
    boolean negated = false;
    boolean future = false;
    boolean would = false;
    for (int i = start; i < verb; i++) {
      String word = view.word(i);
      if (MODALS.contains(word) || word.equals("do") || word.equals("does")) {
        return null;
      }
      negated |= NEGATIONS.contains(word);
      future |=
          word.equals("will") || word.equals("'ll") || word.equals("wo") || word.equals("shall");
      would |= word.equals("would") || word.equals("'d");
    }
    if (negated) {
      return future ? Status.CANCELLED : null;
    }
    String word = view.word(verb);
    if (future || would || arranged(view, start, verb)) {
      return Status.PLANNED;
    }
    if (word.endsWith("ing") && !auxiliaryBetween(view, start, verb)) {
      return ofGerund(view, start);
    }
    if (start == verb && BASE_FORMS.contains(word) && coordinated(view, start)) {
      return ofCoordinated(view, start);
    }
    if (start == verb && BASE_FORMS.contains(word) && demanded(view, start)) {
      return null;
    }
    boolean ahead = temporal(view, start) || scheduled(view, verb) || coming(view);
    return start == verb && PRESENT_FORMS.contains(word) && ahead ? Status.PLANNED : Status.HELD;
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
        return WISHING.contains(before)
            || Set.of("important", "vital", "essential", "crucial", "necessary", "imperative")
                .contains(before);
      }
    }
    return false;
  }

  /** Whether 'and' or a comma joins a verb to one before: 'will visit X and meet Y'. */
  private static boolean coordinated(SentenceView view, int start) {
    String before = view.word(start - 1);
    return before.equals("and") || (before.equals(",") && view.word(start).equals("meet"));
  }

  /**
   * The status of a bare form behind 'and', which shares the auxiliary of the verb before: 'will
   * visit Rome and meet', 'plans to visit Rome and meet'; held where none is found.
   */
  private static Status ofCoordinated(SentenceView view, int start) {
    for (int i = start - 1; i >= Math.max(0, start - 2 * REACH); i--) {
      String word = view.word(i);
      boolean auxiliary = MODALS.contains(word) || FUTURE.contains(word) || word.equals("to");
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
    if (CANCELLING.contains(before) || REFUSING.contains(before)) {
      return Status.CANCELLED;
    }
    if (WISHING.contains(before) || two.matches("(idea|possibility|prospect|hope|chance) of")) {
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

  private static Status ofInfinitive(SentenceView view, int verb, int start) {
    int to = verb - 1;
    while (to > start && !view.word(to).equals("to")) {
      to--;
    }
    int i = to - 1;
    while (i > 0
        && ((Words.ADVERBS.contains(view.word(i)) && !view.word(i).equals("about"))
            || view.time(i) != null)) {
      i--;
    }
    String control = view.word(i);
    boolean negated = false;
    for (int j = Math.max(0, i - 4); j < i; j++) {
      negated |= NEGATIONS.contains(view.word(j)) && view.word(j + 1).length() > 0;
    }
    boolean title = view.part().passage().kind() == PassageKind.TITLE;
    if (INVITATIONS.contains(control) && REFUSING.contains(view.word(i - 2))) {
      return Status.CANCELLED;
    }
    boolean there = THERE.contains(view.word(i + 1));
    if (there && Set.of("be", "is", "was", "are", "were", "'s").contains(control)) {
      return Set.of("will", "'ll").contains(view.word(i - 1)) ? Status.PLANNED : Status.HELD;
    }
    if (REFUSING.contains(control)) {
      return negated ? null : Status.CANCELLED;
    }
    if (PLANNING.contains(control)) {
      return negated ? null : Status.PLANNED;
    }
    if (Set.of("is", "are", "was", "were", "'s").contains(control)) {
      return negated ? null : Status.PLANNED;
    }
    if (control.equals("forward") && !view.times().isEmpty()) {
      return Status.PLANNED;
    }
    boolean had = Set.of("had", "took", "have").contains(view.word(i - 2));
    if (OCCASIONS.contains(control) && had && !negated) {
      boolean will = view.any(i - 5, i - 2, FUTURE);
      return will ? Status.PLANNED : Status.HELD;
    }
    if (WISHING.contains(control)) {
      return null;
    }
    Status motion = motion(view, to);
    if (motion == null && present(view, to)) {
      motion = Status.HELD;
    }
    if (motion != null) {
      return motion;
    }
    return title && !negated ? Status.PLANNED : null;
  }

  /**
   * The status of a purpose after a verb of motion: 'flew to Vienna to meet', 'will visit … for'.
   */
  static Status motion(SentenceView view, int before) {
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      String word = view.word(i);
      if (MOTION_PAST.contains(word) && !word.equals("was")) {
        boolean heading =
            word.equals("headed") && Set.of("is", "are", "'s", "'re").contains(view.word(i - 1));
        return heading ? Status.PLANNED : Status.HELD;
      }
      if (MOTION_FUTURE.contains(word) && (view.tag(i).isEmpty() || view.verb(i))) {
        return Status.PLANNED;
      }
      if (JOURNEYS.contains(word) && journeyed(view, i)) {
        return Status.HELD;
      }
    }
    return null;
  }

  /** 'made a visit', 'paid an unexpected visit', 'on a trip': a journey that took place. */
  private static boolean journeyed(SentenceView view, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH / 2); i--) {
      if (Set.of("made", "paid", "took", "on", "began", "undertook").contains(view.word(i))) {
        return true;
      }
      if (view.verb(i)) {
        return false;
      }
    }
    return false;
  }

  /** 'is in Vienna to meet', ', in Vienna for the day to meet': who is there meets. */
  private static boolean present(SentenceView view, int to) {
    int i = to - 1;
    boolean place = false;
    while (i > 0 && to - i < REACH) {
      boolean named = view.place(i) != null || view.country(i) != null;
      place |= named;
      boolean in = view.word(i).equals("in");
      if (in && place) {
        String before = view.word(i - 1);
        return Set.of("is", "was", "are", "were", ",", "been", "'s").contains(before);
      }
      if (!named
          && !view.word(i).equals(",")
          && !view.word(i).equals("on")
          && view.time(i) == null) {
        return false;
      }
      i--;
    }
    return false;
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
      if (CANCELLING.contains(word)) {
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

  static boolean cancelling(String word) {
    return CANCELLING.contains(word) || REFUSING.contains(word);
  }

  static boolean future(String word) {
    return FUTURE.contains(word);
  }

  static boolean wishing(String word) {
    return WISHING.contains(word);
  }

  static boolean planning(String word) {
    return PLANNING.contains(word);
  }

  static boolean negation(String word) {
    return NEGATIONS.contains(word);
  }
}
