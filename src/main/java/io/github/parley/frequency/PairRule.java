package io.github.parley.frequency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which pairs of its parties a meeting of three or more counts for. */
public enum PairRule {
  /** Every two of them. */
  ALL,
  /**
   * Every two of which each is represented by a participant that the articles name or describe: a
   * summit at which two of thirty leaders are told of counts for these two.
   */
  NAMED,
  /** None: meetings of two parties alone count. */
  NONE;

  /**
   * Two parties, in the order of their codes.
   *
   * @param a the code that sorts first
   * @param b the other code
   */
  public record Pair(String a, String b) {}

  /**
   * The pairs that a meeting counts for.
   *
   * @param parties codes of the parties, sorted, without repeats
   * @param represented codes for which the articles tell of a participant
   */
  public List<Pair> pairs(List<String> parties, Collection<String> represented) {
    if (parties.size() > 2 && this == NONE) {
      return List.of();
    }
    List<String> counting =
        parties.size() > 2 && this == NAMED
            ? parties.stream().filter(represented::contains).toList()
            : parties;
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < counting.size(); i++) {
      for (String b : counting.subList(i + 1, counting.size())) {
        pairs.add(new Pair(counting.get(i), b));
      }
    }
    return pairs;
  }
}
