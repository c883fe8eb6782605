package io.github.parley.lexicon;

import java.util.Locale;

/** What kind of thing a mention names. */
public enum EntityType {
  COUNTRY,
  PERSON,
  ORGANISATION,
  PLACE;

  /** The value of {@code mentions.entity_type}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
