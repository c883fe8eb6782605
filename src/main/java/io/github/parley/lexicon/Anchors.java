package io.github.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The full names of an article in their order. */
final class Anchors {

  private final List<Anchor> anchors = new ArrayList<>();
  private final List<int[]> positions = new ArrayList<>();

  /** Where in the list those stand whose name begins, or ends, with a key. */
  private final Map<Long, List<Integer>> byFirst = new HashMap<>();

  private final Map<Long, List<Integer>> byLast = new HashMap<>();

  void add(int passage, int token, Anchor anchor) {
    List<Long> keys = anchor.keys();
    if (!keys.isEmpty()) {
      int number = anchors.size();
      byFirst.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(number);
      byLast.computeIfAbsent(keys.get(keys.size() - 1), k -> new ArrayList<>()).add(number);
    }
    anchors.add(anchor);
    positions.add(new int[] {passage, token});
  }

  List<Anchor> all() {
    return anchors;
  }

  /** The latest bearer of a surname before a place in the article, else the first after it. */
  Anchor bearer(List<Long> surname, int passage, int token) {
    if (surname.isEmpty()) {
      return null;
    }
    // A name that bears the surname begins with its first key or ends with its last.
    List<Integer> ending = byLast.getOrDefault(surname.get(surname.size() - 1), List.of());
    List<Integer> beginning = byFirst.getOrDefault(surname.get(0), List.of());
    int before = -1;
    int after = Integer.MAX_VALUE;
    for (List<Integer> candidates : List.of(ending, beginning)) {
      for (int i : candidates) {
        if (!anchors.get(i).bears(surname)) {
          continue;
        }
        int[] at = positions.get(i);
        if (at[0] < passage || (at[0] == passage && at[1] < token)) {
          before = Math.max(before, i);
        } else {
          after = Math.min(after, i);
        }
      }
    }
    if (before >= 0) {
      return anchors.get(before);
    }
    return after < anchors.size() ? anchors.get(after) : null;
  }
}
