package io.github.parley.meeting;

import java.util.Locale;

/** Whether a meeting took place. */
public enum Status {
  HELD,
  PLANNED,
  CANCELLED;

  /** The value that the tables hold. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
