package io.github.parley.meeting;

/** Which way from the day of publication an open time expression such as 'Thursday' points. */
public enum Direction {
  /** On the day of publication or before it. */
  PAST,
  /** On the day of publication or after it. */
  FUTURE
}
