package io.github.parley.network;

import java.util.Locale;

/** Which entities a co-mention network joins. */
enum NetworkType {
  COUNTRY,
  PERSON,
  ORGANISATION,
  /** Two modes: an edge joins a person with a country, never two of a kind. */
  PERSON_COUNTRY;

  /** The value of {@code comention_edges.entity_type}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static NetworkType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean isTwoMode() {
    return this == PERSON_COUNTRY;
  }
}
