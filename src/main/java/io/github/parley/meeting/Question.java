package io.github.parley.meeting;

import java.util.Set;

/** Tells questions: what a sentence asks is not what it tells. */
final class Question {

  private static final Set<String> OPENING =
      WordList.of(
          """
          did do does is are was were will would could can should has have had may might when why
          what how who where which
          """);

  private Question() {}

  /** Whether a sentence asks: it opens as a question and ends with its mark. */
  static boolean asked(SentenceView view) {
    int last = view.length() - 1;
    while (last > 0 && !view.word(last).equals("?") && !view.word(last).matches("\\p{L}.*")) {
      last--;
    }
    if (!view.word(last).equals("?")) {
      return false;
    }
    for (int i = 0; i < Math.min(4, last); i++) {
      if (OPENING.contains(view.word(i))) {
        return true;
      }
      if (view.word(i).matches("\\p{L}+") && !Set.of("and", "but", "so").contains(view.word(i))) {
        return false;
      }
    }
    return false;
  }
}
