package io.github.parley.network;

import java.util.Locale;

/** Within what two entities have to be named to count as named together. */
public enum Unit {
  /** Anywhere in one article. */
  ARTICLE,
  /** In one passage of an article. */
  PARAGRAPH,
  /** In one sentence. */
  SENTENCE;

  /** The value of {@code comention_edges.unit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
