package io.github.parley.lexicon;

import java.util.Set;

/** The states of the United States, whose names and abbreviations stand in much English news. */
final class UnitedStates {

  /** Titles of members of Congress. */
  static final Set<String> LEGISLATOR =
      Set.of("sen", "rep", "senator", "congressman", "congresswoman", "gov");

  /** Full names in small letters, without those that are states of the world too. */
  static final Set<String> STATES = WordList.of("us_states");

  /** Abbreviations as newspapers and the post write them, in small letters, without points. */
  static final Set<String> ABBREVIATIONS = WordList.of("us_state_abbreviations");

  private static final Title MEMBER = new Title("member of Congress", "legislator", null, "US");

  private UnitedStates() {}

  static boolean state(String lower) {
    return STATES.contains(lower);
  }

  /**
   * The party in 'R-Ohio', 'D-N.Y.' or 'Ohio Republican' after a name, as a title of the United
   * States; null when there is none.
   */
  static TitlePhrase partyAfter(Tokens t, int i) {
    String letter = t.token(i);
    boolean party = letter.equals("R") || letter.equals("D") || letter.equals("I");
    if (party && t.is(i + 1, "-") && t.shape(i + 2).capital()) {
      String state = t.lower(i + 2);
      if (STATES.contains(state) || ABBREVIATIONS.contains(state)) {
        return new TitlePhrase(i, i + 3, i, i + 3, MEMBER, "US", true, false, false);
      }
    }
    return null;
  }

  /** Whether the sentence of a match names a state of the United States. */
  static boolean besideState(Tokens t, NameMatch m) {
    int s = t.sentence(m.start());
    for (int i = t.text().sentenceStart(s); i < t.text().sentenceEnd(s); i++) {
      if (t.shape(i).capital() && STATES.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
