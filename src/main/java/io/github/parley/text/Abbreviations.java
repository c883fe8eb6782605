package io.github.parley.text;

import java.util.Locale;
import java.util.Set;

/**
 * What a full stop after a word says: closed lists of English abbreviations as news agencies write
 * them.
 */
final class Abbreviations {

  /** How a full stop, or the token that holds it, bears on the end of the sentence. */
  enum Stop {
    /** Ends the sentence unless a small letter follows. */
    FULL,
    /** Belongs to the abbreviation; ends the sentence only before a word that opens sentences. */
    MAY_END,
    /** Belongs to the abbreviation; ends the sentence before a capital ('etc.', 'a.m.'). */
    LIKELY_END,
    /** Belongs to the abbreviation, which something always follows ('Gen.'). */
    NEVER_ENDS
  }

  /** Stand before a name or a phrase. */
  private static final Set<String> BEFORE_NAME =
      words(
          "mr mrs ms mx dr prof gen lt col maj capt cpt sgt cmdr cdr adm brig cpl pvt sen rep reps"
              + " sens gov rev hon st ste pres amb fr msgr supt messrs mt ft sec min dep asst atty"
              + " insp det ald pfc spc vice-adm ph");

  /** Stand before a number, and are words of their own elsewhere. */
  private static final Set<String> BEFORE_NUMBER =
      words("no nos art arts fig figs vol vols para paras res p pp ch sect ca c");

  /** Small words that something always follows. */
  private static final Set<String> BEFORE_TEXT = words("vs v cf approx incl viz");

  private static final Set<String> AFTER_NAME =
      words(
          "inc ltd co corp jr sr bros llc pty plc dept univ assn ave blvd intl natl govt jan feb"
              + " mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat"
              + " sun");

  /** States of the USA in the style of the Associated Press; these only with a capital first. */
  private static final Set<String> STATES =
      words(
          "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo"
              + " mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que");

  /** Words that open a sentence far more often than they follow 'U.S.' or 'Inc.' within one. */
  private static final Set<String> OPENERS =
      words(
          "the this that these those he she it they we i you his her its their our my a an in on at"
              + " but and or so however meanwhile for from after before when while if as with since"
              + " during according both there then although though also earlier last later what who"
              + " where why how under by to despite because some many most such no not one another"
              + " asked speaking mr mrs ms moreover furthermore instead now today yesterday thus"
              + " still yet once until unless through among following given nor even only all each"
              + " every several few here let");

  /** What may follow 'a.m.' and 'p.m.' within a sentence, with a capital. */
  private static final Set<String> AFTER_HOUR =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april may"
              + " june july august september october november december eastern central pacific"
              + " mountain greenwich moscow baku yerevan tbilisi beijing local");

  private Abbreviations() {}

  /**
   * What the full stop after a word is.
   *
   * @param word a run of letters
   * @param beforeDigit whether the next thing in the text is a digit
   * @return {@link Stop#FULL} when the word is no abbreviation
   */
  static Stop stopAfter(String word, boolean beforeDigit) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (word.length() == 1 && capital) {
      return Stop.MAY_END;
    }
    if (word.length() > 8) {
      return Stop.FULL;
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (beforeDigit && BEFORE_NUMBER.contains(small)) {
      return Stop.NEVER_ENDS;
    }
    if (BEFORE_TEXT.contains(small)) {
      return Stop.NEVER_ENDS;
    }
    if (small.equals("etc")) {
      return Stop.LIKELY_END;
    }
    if (!capital) {
      return Stop.FULL;
    }
    if (BEFORE_NAME.contains(small)) {
      return Stop.NEVER_ENDS;
    }
    boolean shouted = Character.isUpperCase(word.charAt(word.length() - 1));
    return AFTER_NAME.contains(small) || (STATES.contains(small) && !shouted)
        ? Stop.MAY_END
        : Stop.FULL;
  }

  /** What the last full stop of letters with full stops is ('U.S.', 'a.m.', 'e.g.'). */
  static Stop stopOfLetters(String letters) {
    return switch (letters) {
      case "e.g.", "i.e." -> Stop.NEVER_ENDS;
      case "a.m.", "p.m." -> Stop.LIKELY_END;
      default -> Stop.MAY_END;
    };
  }

  /** Whether a word usually opens a sentence. */
  static boolean opensSentence(String word) {
    return OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a capitalised word may follow an hour of the clock within the sentence. */
  static boolean followsHour(String word) {
    return AFTER_HOUR.contains(word.toLowerCase(Locale.ROOT))
        || (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
