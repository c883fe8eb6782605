package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.util.Set;

/**
 * Reads the status of a meeting told as a purpose: 'is expected to meet', 'refused to meet', 'flew
 * to Vienna to meet', 'had the opportunity to meet'.
 */
final class PurposeReader {

  /** How far before a purpose its journey is looked for, in tokens. */
  private static final int REACH = 10;

  /** 'had the opportunity to meet': who had it took it. */
  private static final Set<String> OCCASIONS =
      Set.of("opportunity", "chance", "honor", "honour", "pleasure", "privilege");

  private static final Set<String> THERE = Set.of("here", "there");

  private static final Set<String> INVITATIONS =
      Set.of("invitation", "offer", "request", "invite", "proposal");

  private static final Set<String> ACCEPTING = Set.of("accepted", "accepts", "accepting");

  private static final Set<String> MOTION_PAST =
      WordList.of(
          """
          traveled travelled flew arrived came went gathered returned visited landed assembled
          headed convened met rushed joined sent dispatched sat stopped was been
          """);

  /** 'decided not to meet', 'the decision not to meet'. */
  private static final Set<String> DECIDING =
      Set.of("decided", "decides", "deciding", "decision", "chose", "chosen", "choosing", "opted");

  private static final Set<String> JOURNEYS = Set.of("visit", "trip", "journey");

  private static final Set<String> MOTION_FUTURE =
      WordList.of(
          """
          travel travels traveling travelling fly flies flying visit visits head heads heading go
          come arrive arrives departs leaves return
          """);

  private PurposeReader() {}

  /** The status of a verb of meeting behind 'to', or null. */
  static Status of(SentenceView view, int verb, int start) {
    int to = verb - 1;
    while (to > start && !view.word(to).equals("to")) {
      to--;
    }
    int i = control(view, to);
    String control = view.word(i);
    boolean negated = false;
    for (int j = Math.max(0, i - 4); j < i; j++) {
      negated |= StatusWords.NEGATIONS.contains(view.word(j)) && view.word(j + 1).length() > 0;
    }
    Status noun = ofNoun(view, i, negated);
    if (noun != null) {
      return noun;
    }
    if (StatusWords.REFUSING.contains(control)) {
      return negated ? null : Status.CANCELLED;
    }
    if (StatusWords.PLANNING.contains(control)
        || Set.of("is", "are", "was", "were", "'s").contains(control)) {
      return negated ? null : Status.PLANNED;
    }
    if (control.equals("forward") && !view.times().isEmpty()) {
      return Status.PLANNED;
    }
    if (StatusWords.WISHING.contains(control)) {
      return null;
    }
    Status motion = motion(view, to);
    if (motion == null && present(view, to)) {
      motion = Status.HELD;
    }
    if (motion != null) {
      return motion;
    }
    boolean title = view.part().passage().kind() == PassageKind.TITLE;
    return title && !negated ? Status.PLANNED : null;
  }

  /** The word that governs 'to', adverbs and times aside. */
  private static int control(SentenceView view, int to) {
    int i = to - 1;
    while (i > 0
        && ((Words.ADVERBS.contains(view.word(i)) && !view.word(i).equals("about"))
            || view.time(i) != null)) {
      i--;
    }
    return i;
  }

  /**
   * What a decision, an invitation, an opportunity or 'here' before 'to' tells: 'the decision not
   * to meet', 'accepted an offer to meet', 'had the chance to meet', 'is here to meet'; or null.
   */
  private static Status ofNoun(SentenceView view, int i, boolean negated) {
    String control = view.word(i);
    String before = view.word(i - 2);
    if (control.equals("not") && DECIDING.contains(view.word(i - 1))) {
      return Status.CANCELLED;
    }
    if (INVITATIONS.contains(control) && StatusWords.REFUSING.contains(before)) {
      return Status.CANCELLED;
    }
    if (INVITATIONS.contains(control) && ACCEPTING.contains(before)) {
      return Status.PLANNED;
    }
    boolean there = THERE.contains(view.word(i + 1));
    if (there && Set.of("be", "is", "was", "are", "were", "'s").contains(control)) {
      return Set.of("will", "'ll").contains(view.word(i - 1)) ? Status.PLANNED : Status.HELD;
    }
    boolean had = Set.of("had", "took", "have").contains(before);
    if (OCCASIONS.contains(control) && had && !negated) {
      return view.any(i - 5, i - 2, StatusWords.FUTURE) ? Status.PLANNED : Status.HELD;
    }
    return null;
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
      if (toCome(view, i)) {
        return Status.PLANNED;
      }
      if (JOURNEYS.contains(word) && journeyed(view, i)) {
        return Status.HELD;
      }
    }
    return null;
  }

  /** 'will travel', 'heads', 'is heading', 'is bound for'. */
  private static boolean toCome(SentenceView view, int i) {
    String word = view.word(i);
    boolean being = Set.of("is", "are", "'s", "'re", "am", "be").contains(view.word(i - 1));
    boolean verb = view.tag(i).isEmpty() || view.verb(i) || (being && word.endsWith("ing"));
    return word.equals("bound")
        ? view.word(i + 1).equals("for")
        : MOTION_FUTURE.contains(word) && verb;
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
}
