package io.github.parley.meeting;

import java.util.Locale;

/** How the participants met. */
public enum Channel {
  IN_PERSON,
  PHONE,
  VIDEO,
  UNKNOWN;

  /** The value that the tables hold. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
