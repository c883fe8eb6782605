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

  /** The kind of words that are read as one. */
  static final String PHRASE = "phrase";

  private static final String COUNTRY_KIND = "country";
  private static final String NAME = "name";

  private Terms() {}

  static String entity(String entityType, String name) {
    return (entityType.equals(COUNTRY_KIND) ? COUNTRY : OTHER_ENTITY) + name;
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

  /** What a term is: a word, a phrase, a country or another name. */
  static String kind(String term) {
    if (isEntity(term)) {
      return term.charAt(0) == COUNTRY ? COUNTRY_KIND : NAME;
    }
    return term.indexOf(' ') >= 0 ? PHRASE : "word";
  }

  /** The term of a kind, given as a reader sees it. */
  static String ofKind(String kind, String shown) {
    return kind.equals(COUNTRY_KIND) || kind.equals(NAME) ? entity(kind, shown) : shown;
  }

  /** The term as a reader sees it. */
  static String shown(String term) {
    return isEntity(term) ? term.substring(1) : term;
  }
}
