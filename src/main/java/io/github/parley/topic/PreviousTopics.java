package io.github.parley.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The topics of the last run: their ids, and the themes above them. */
final class PreviousTopics implements Serializable {

  private static final long serialVersionUID = 1L;

  /** There was no last run. */
  static final PreviousTopics NONE = new PreviousTopics(new TreeMap<>());

  private final TreeMap<String, String> themes;
  private final List<String> topics;

  /**
   * @param themes for each topic and theme the theme above it; an empty string where there is none
   */
  PreviousTopics(Map<String, String> themes) {
    this.themes = new TreeMap<>(themes);
    TreeSet<String> found = new TreeSet<>(themes.keySet());
    found.removeAll(themes.values());
    this.topics = List.copyOf(found);
  }

  /** Ids of the topics that articles were in, ascending. */
  List<String> topics() {
    return topics;
  }

  /** The theme above a topic; an empty string where there was none. */
  String theme(String topic) {
    return themes.getOrDefault(topic, "");
  }

  /** Ids of topics and themes: none of them is given to another. */
  Set<String> used() {
    return new TreeSet<>(themes.keySet());
  }
}
