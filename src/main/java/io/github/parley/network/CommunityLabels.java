package io.github.parley.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives communities the numbers that they had in the last run. */
final class CommunityLabels {
  private CommunityLabels() {}

  /**
   * Numbers for communities. Without a last run they count from 1 by falling size. With one, the
   * pair of a new and an old community that shares most entities gets the old number first, and so
   * on; a new community that shares none with a free old one gets the next number never used.
   *
   * @param ids the entities
   * @param communities their communities from 0 by falling size, or {@link Communities#NONE}
   * @param last the numbers of entities in the last run; empty when there was none
   * @return the numbers of the entities, null where there is no community
   */
  static Integer[] of(List<String> ids, int[] communities, Map<String, Integer> last) {
    Map<Match, Integer> shared = new HashMap<>();
    for (int v = 0; v < communities.length; v++) {
      Integer old = last.get(ids.get(v));
      if (communities[v] != Communities.NONE && old != null) {
        shared.merge(new Match(communities[v], old), 1, Integer::sum);
      }
    }
    Map<Integer, Integer> number = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    shared.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Match, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().old)
                .thenComparing(e -> e.getKey().now))
        .map(Map.Entry::getKey)
        .forEach(
            match -> {
              if (!number.containsKey(match.now) && taken.add(match.old)) {
                number.put(match.now, match.old);
              }
            });
    int next = last.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    int count = Arrays.stream(communities).max().orElse(Communities.NONE) + 1;
    for (int c = 0; c < count; c++) {
      if (!number.containsKey(c)) {
        number.put(c, next++);
      }
    }
    return Arrays.stream(communities)
        .mapToObj(c -> c == Communities.NONE ? null : number.get(c))
        .toArray(Integer[]::new);
  }

  private record Match(int now, int old) {}
}
