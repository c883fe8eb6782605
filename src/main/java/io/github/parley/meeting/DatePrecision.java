package io.github.parley.meeting;

import java.util.Locale;

/** How precise a meeting's date is. */
public enum DatePrecision {
  DAY,
  INTERVAL,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  YEAR;

  /** The value that the tables hold. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
