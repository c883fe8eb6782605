package io.github.parley.meeting;

import java.util.Set;

/**
 * Which way a clause points, from the word nearest to a time expression that tells: an auxiliary, a
 * scheduling word or a verb's form.
 */
final class ClauseTense {

  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "ll",
          "shall",
          "would",
          "should",
          "scheduled",
          "slated",
          "expected",
          "expects",
          "due",
          "upcoming",
          "forthcoming",
          "until",
          "till",
          "plans",
          "planned",
          "planning",
          "begins",
          "starts",
          "opens",
          "arrives",
          "departs",
          "leaves",
          "convenes",
          "heads",
          "travels",
          "intends",
          "looming",
          "ahead",
          "proposed",
          "postponed",
          "rescheduled",
          "wo");

  private static final Set<String> GOVERNS_INFINITIVE =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "set",
          "likely",
          "plan",
          "plans",
          "planned",
          "planning",
          "going",
          "about",
          "ready",
          "prepares",
          "preparing",
          "hopes",
          "hoping",
          "agreed",
          "agrees",
          "due",
          "expected",
          "scheduled",
          "wants",
          "intends",
          "poised",
          "invited",
          "decided");

  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "has", "have", "did", "met", "said", "told", "held", "spoke",
          "took", "began", "came", "went", "made", "gave", "saw", "left", "flew", "sat", "led",
          "found", "fell", "rose", "won", "lost", "broke", "wrote", "brought", "became", "got",
          "sent", "put", "kept", "since", "ago", "drew", "paid", "built", "hit", "shot", "dined",
          "struck");

  private static final Set<String> NOT_PAST =
      Set.of(
          "united", "need", "indeed", "speed", "proceed", "succeed", "exceed", "armed", "hundred");

  private static final int REACH = 25;

  private final DateWords words;

  ClauseTense(DateWords words) {
    this.words = words;
  }

  /** The direction of the clause around the words [first, end), or null when nothing tells. */
  Direction at(int first, int end) {
    int from = Math.max(words.sentenceStart(first), first - REACH);
    for (int i = first - 1; i >= from; i--) {
      Direction told = progressive(i) ? Direction.FUTURE : cue(i);
      if (told != null) {
        return told;
      }
    }
    int to = Math.min(words.sentenceEnd(first), end + REACH);
    for (int i = end; i < to; i++) {
      Direction told = cue(i);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private Direction cue(int i) {
    String word = words.lower(i);
    if (FUTURE.contains(word) || infinitive(i)) {
      return Direction.FUTURE;
    }
    if (!words.is(i - 1, "be") && (PAST.contains(word) || pastForm(i, word))) {
      return Direction.PAST;
    }
    return null;
  }

  private boolean pastForm(int i, String word) {
    return word.length() > 4
        && word.endsWith("ed")
        && !words.capital(i)
        && !NOT_PAST.contains(word)
        && !word.endsWith("eed");
  }

  /** 'is to meet', 'are likely to visit', and 'to' of a headline: 'Leaders to meet Friday'. */
  private boolean infinitive(int i) {
    if (!words.is(i, "to") || words.capital(i + 1)) {
      return false;
    }
    if (words.is(i + 1, "be")) {
      return true;
    }
    boolean headline = i >= 1 && words.capital(i - 1) && words.sentenceStart(i) >= i - 4;
    return headline || GOVERNS_INFINITIVE.contains(words.lower(i - 1));
  }

  /** 'is meeting … on Thursday': the present progressive before a time is a plan. */
  private boolean progressive(int i) {
    return words.is(i, "is", "are")
        && words.lower(i + 1).endsWith("ing")
        && words.lower(i + 1).length() > 4;
  }
}
