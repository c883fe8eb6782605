package io.github.parley.article;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Under which names an input's records carry what an article is made of. */
public final class InputColumns implements Serializable {

  private static final long serialVersionUID = 1L;

  static final String ARTICLE_ID = "article_id";
  static final String URL = "url";
  static final String SOURCE = "source";
  static final String PUBLISHED = "published";
  static final String TITLE = "title";
  static final String TEXT = "text";

  /** Says that an article is to be taken out of the corpus; its name can't be changed. */
  static final String DELETED = "deleted";

  private static final Set<String> COLUMNS =
      Set.of(ARTICLE_ID, URL, SOURCE, PUBLISHED, TITLE, TEXT);

  @SuppressWarnings("serial") // A TreeMap, which is serializable.
  private final Map<String, String> names;

  private InputColumns(Map<String, String> names) {
    this.names = new TreeMap<>(names);
  }

  /** The names of the contract: article_id (or id), url, source, published, title, text. */
  public static InputColumns standard() {
    return new InputColumns(Map.of());
  }

  /**
   * Other names for some columns.
   *
   * @param names from our name to the input's, such as {@code text} to {@code body}
   * @throws IllegalArgumentException when a key is none of our columns
   */
  public static InputColumns renamed(Map<String, String> names) {
    for (String column : names.keySet()) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException(
            "no column '"
                + column
                + "'; the columns are "
                + String.join(
                    ", ",
                    new TreeMap<>(
                            Map.of(
                                ARTICLE_ID, 0, URL, 0, SOURCE, 0, PUBLISHED, 0, TITLE, 0, TEXT, 0))
                        .keySet()));
      }
    }
    return new InputColumns(names);
  }

  /** The names under which an input may carry a column, the first that is there counts. */
  List<String> namesOf(String column) {
    String name = names.get(column);
    if (name != null) {
      return List.of(name);
    }
    return column.equals(ARTICLE_ID) ? List.of(ARTICLE_ID, "id") : List.of(column);
  }
}
