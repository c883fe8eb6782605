package io.github.parley.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives topics the ids of the last run's topics that they continue, new ids to the rest, and tells
 * what split or merged.
 *
 * <p>A topic continues the old one with which it shares most articles, one to one (Hungarian
 * assignment on the Jaccard overlap of the articles that both runs know). An old topic also stands
 * in {@code born_of} when a good part of its articles came here, or a good part of these articles
 * came from there.
 */
final class TopicLineage {

  /** Least Jaccard overlap of a topic that goes on: below, it is another topic. */
  private static final double LEAST_OVERLAP = 0.1;

  /**
   * Share of an old topic's articles, or of the new topic's known ones, that makes it a parent: a
   * third, so that a topic has at most three parents by its own articles.
   */
  private static final double PARENT_SHARE = 1.0 / 3;

  private static final String PREFIX = "t-";

  private TopicLineage() {}

  /** How many articles an old and a new topic share. */
  record Overlap(String old, int topic, long articles) {}

  /**
   * A topic's id, and the old topics that it split or merged from; empty when it is the same topic
   * or new.
   */
  record Identity(String id, List<String> bornOf) {}

  /**
   * The identities of new topics.
   *
   * @param topics number of new topics
   * @param overlaps articles shared by old and new topics, over the articles that both runs know
   * @param used every id ever given that is known: none of them is given to another topic
   */
  static List<Identity> identify(int topics, List<Overlap> overlaps, Set<String> used) {
    List<String> old = List.copyOf(new TreeSet<>(overlaps.stream().map(Overlap::old).toList()));
    Map<String, Integer> place = new HashMap<>();
    old.forEach(id -> place.put(id, place.size()));
    double[][] shared = new double[topics][old.size()];
    double[] ofOld = new double[old.size()];
    double[] ofNew = new double[topics];
    for (Overlap overlap : overlaps) {
      int o = place.get(overlap.old());
      shared[overlap.topic()][o] += overlap.articles();
      ofOld[o] += overlap.articles();
      ofNew[overlap.topic()] += overlap.articles();
    }
    int[] continued = HungarianAssignment.assign(jaccard(shared, ofOld, ofNew), old.size());
    Set<String> taken = new HashSet<>(used);
    taken.addAll(old);
    int[] next = {highest(taken)};
    List<Identity> identities = new ArrayList<>();
    for (int t = 0; t < topics; t++) {
      List<String> parents = new ArrayList<>();
      for (int o = 0; o < old.size(); o++) {
        if (shared[t][o] > 0
            && (shared[t][o] >= PARENT_SHARE * ofOld[o]
                || shared[t][o] >= PARENT_SHARE * ofNew[t])) {
          parents.add(old.get(o));
        }
      }
      String id = continued[t] >= 0 ? old.get(continued[t]) : id(++next[0]);
      identities.add(new Identity(id, parents.equals(List.of(id)) ? List.of() : parents));
    }
    return identities;
  }

  private static double[][] jaccard(double[][] shared, double[] ofOld, double[] ofNew) {
    double[][] overlap = new double[shared.length][ofOld.length];
    for (int t = 0; t < shared.length; t++) {
      for (int o = 0; o < ofOld.length; o++) {
        double share = shared[t][o] / Math.max(1, ofOld[o] + ofNew[t] - shared[t][o]);
        overlap[t][o] = share >= LEAST_OVERLAP ? share : 0;
      }
    }
    return overlap;
  }

  private static int highest(Set<String> ids) {
    return ids.stream()
        .filter(i -> i.startsWith(PREFIX))
        .map(i -> i.substring(PREFIX.length()))
        .filter(i -> !i.isEmpty() && i.chars().allMatch(Character::isDigit) && i.length() < 10)
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private static String id(int number) {
    return PREFIX + String.format(Locale.ROOT, "%04d", number);
  }
}
