package io.github.parley.article;

/**
 * Which lines recur within a source: a site repeats its prompts, notices and labels on every page,
 * an article's own sentences stand in one article (and its copies).
 */
@FunctionalInterface
public interface RecurringLines {

  /**
   * Whether a line recurs among the articles of a source.
   *
   * @param source the source, or null
   * @param fingerprint the line's {@link LineFingerprint}
   */
  boolean recurs(String source, long fingerprint);

  /** No line is known to recur: for an article that is looked at alone. */
  static RecurringLines none() {
    return (source, fingerprint) -> false;
  }
}
