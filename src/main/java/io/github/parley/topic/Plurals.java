package io.github.parley.topic;

/**
 * Brings plural nouns to the singular by their ending, so that 'tariff' and 'tariffs' are one term.
 *
 * <p>Source: the S-stemmer of Harman, How effective is suffixing?, JASIS 42(1), 1991, with the
 * sibilant endings of regular plurals ('taxes', 'losses') and the names of subjects ('politics')
 * treated as English spells them, so that every result can be shown to a reader.
 */
final class Plurals {

  private static final int SHORTEST = 4;

  private Plurals() {}

  static String singular(String word, StopWords words) {
    int length = word.length();
    if (length < SHORTEST || word.charAt(length - 1) != 's' || words.keepsEnding(word)) {
      return word;
    }
    if (word.endsWith("ies")) {
      return length == SHORTEST ? word.substring(0, 3) : word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("sses")
        || word.endsWith("zzes")) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("ics")) {
      return word;
    }
    return word.substring(0, length - 1);
  }
}
