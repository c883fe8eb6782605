package io.github.parley.meeting;

import java.util.List;
import java.util.Set;

/** Tells contests: where teams and nations meet to play. */
final class Sport {

  private static final Set<String> WORDS =
      WordList.of(
          """
          tournament cup championship championships olympic olympics match matches league football
          soccer rugby cricket tennis hockey basketball wrestling quarterfinal quarterfinals
          semifinal semifinals semi-final semi-finals final finals fifa uefa medal stadium playoff
          """);

  private Sport() {}

  /** Whether a sentence speaks of sport and none of the parties is a person. */
  static boolean speaksOf(SentenceView view, List<Actor> parties) {
    if (parties.stream().anyMatch(Actor::person)) {
      return false;
    }
    for (int i = 0; i < view.length(); i++) {
      boolean adjective = view.word(i).equals("final") && !view.word(i - 1).equals("the");
      if (WORDS.contains(view.word(i)) && !adjective) {
        return true;
      }
    }
    return false;
  }
}
