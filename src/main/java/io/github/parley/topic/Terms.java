package io.github.parley.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The terms of topics, written as strings: a word, a phrase ('peace treaty'), or an entity behind a
 * mark that tells its kind and that no word begins with.
 */
final class Terms {

  private static final char COUNTRY = '=';
  private static final char OTHER_ENTITY = '@';

  /** Names of countries in English, for corpora that come without mentions. */
  private static final Set<String> COUNTRY_NAMES =
      Arrays.stream(Locale.getISOCountries())
          .map(
              c ->
                  new Locale.Builder()
                      .setRegion(c)
                      .build()
                      .getDisplayCountry(Locale.ENGLISH)
                      .toLowerCase(Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private Terms() {}

  static String entity(String entityType, String name) {
    return (entityType.equals("country") ? COUNTRY : OTHER_ENTITY) + name;
  }

  static boolean isEntity(String term) {
    return !term.isEmpty() && (term.charAt(0) == COUNTRY || term.charAt(0) == OTHER_ENTITY);
  }

  static boolean isCountry(String term) {
    return !term.isEmpty() && (term.charAt(0) == COUNTRY || COUNTRY_NAMES.contains(term));
  }

  /** A phrase, or an entity of more than one word that is no country. */
  static boolean isPhrase(String term) {
    return term.indexOf(' ') >= 0 && !isCountry(term);
  }

  /** The term as a reader sees it. */
  static String shown(String term) {
    return isEntity(term) ? term.substring(1) : term;
  }
}
