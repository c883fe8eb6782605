package io.github.parley.lexicon;

import java.time.LocalDate;
import java.util.Map;

/**
 * Historic states count in articles of their time. Later they are history: a state that joined
 * another stands for that one, one that fell apart for none.
 */
final class HistoricStates {

  private static final Map<String, LocalDate> LAST_DAY =
      Map.of(
          "SU", LocalDate.of(1991, 12, 25),
          "YU", LocalDate.of(2003, 2, 3),
          "CS", LocalDate.of(1992, 12, 31),
          "DD", LocalDate.of(1990, 10, 2),
          "AN", LocalDate.of(2010, 10, 9));

  private static final Map<String, String> JOINED = Map.of("DD", "DE");

  private HistoricStates() {}

  /** The state that a name means on a day, null when it means none; undated counts as today. */
  static Country on(LocalDate day, Country country, Lexicon lexicon) {
    LocalDate last = LAST_DAY.get(country.iso2());
    if (last == null || (day != null && !day.isAfter(last))) {
      return country;
    }
    return lexicon.country(JOINED.get(country.iso2())).orElse(null);
  }
}
