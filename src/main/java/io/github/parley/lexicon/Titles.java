package io.github.parley.lexicon;

import java.util.Set;

/** Small closed classes of words around names and titles. */
final class Titles {

  /** Suffixes that tell generations apart. */
  static final Set<String> GENERATION =
      Set.of("Jr", "Sr", "I", "II", "III", "IV", "V", "VI", "VIII", "XVI");

  /** Forms of address that say that a person's name follows, and nothing more. */
  static final Set<String> ADDRESS = WordList.of("forms_of_address");

  /** Words before a title that say that the office is over or not begun. */
  static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "late",
          "then",
          "outgoing",
          "onetime",
          "erstwhile",
          "previous",
          "incoming",
          "deposed",
          "ousted");

  private Titles() {}
}
