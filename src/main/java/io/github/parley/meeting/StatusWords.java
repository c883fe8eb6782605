package io.github.parley.meeting;

import java.util.Set;

/**
 * The words by which English tells that a meeting is planned, refused, called off or wished for.
 */
final class StatusWords {

  static final Set<String> PLANNING =
      WordList.of(
          """
          plan plans planned planning set scheduled due expected expects expect slated agreed
          agree agrees going intends intend intended prepares preparing about poised decided headed
          arranged scheduling arranging confirmed bound heads heading accepted agreement
          arrangements decision preparations continue
          """);

  static final Set<String> REFUSING =
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

  static final Set<String> CANCELLING =
      WordList.of(
          """
          cancel cancels canceled cancelled canceling cancelling cancellation postpone postpones
          postponed postponing postponement scrap scrapped scraps scrapping scuttled nixed
          suspended suspends suspend aborted shelved delayed skip skipped skips snubbed boycotted
          boycott abandoned rescheduled withdrew cancelation axed ditched spurned derailed
          """);

  static final Set<String> WISHING =
      WordList.of(
          """
          want wants wanted hope hopes hoped hoping like willing willingness ready readiness offer
          offered offers invited invites invite inviting asked asks ask urged urges urging called
          calls calling proposed proposes propose seek seeks seeking sought try trying tried tries
          open unable prepared keen eager request requested requests demanded demands demand
          suggested suggests need needs needed failed fails vowed wish wishes able unwilling
          reluctant encouraged pushed push pushing chance possibility efforts effort invitation
          dangled dangling withheld withholding coveted considering mulls considers weighing attempt attempts attempted desire how whether
          appeal appealed persuade pressed ordered told time opportunity way impossible possible
          right order supposed proposal threatened interested interest looking forward tells
          begged unlikely blocked hinted idea prospect floated
          """);

  static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "would", "'d", "wo");

  static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "nor", "neither");

  static final Set<String> MODALS =
      Set.of("could", "may", "might", "should", "must", "can", "ought", "ca");

  private StatusWords() {}

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
