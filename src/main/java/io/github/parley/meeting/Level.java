package io.github.parley.meeting;

import java.util.Locale;

/** The highest level at which at least two parties are represented. */
public enum Level {
  LEADER,
  MINISTER,
  OTHER;

  /** The value that the tables hold. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
