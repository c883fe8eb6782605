package io.github.parley.export;

import java.util.Locale;

/**
 * An attribute that the nodes or the edges of an exported network carry.
 *
 * @param name its name, that of the column
 * @param type what its values are
 */
public record GraphAttribute(String name, Type type) {
  /** The types that GraphML and GEXF have in common. */
  public enum Type {
    STRING,
    LONG,
    DOUBLE,
    BOOLEAN;

    /** The name of the type in both formats. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
