package io.github.parley.article;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Connected components of a graph in memory: disjoint sets with path halving (Tarjan and van
 * Leeuwen, JACM 1984), the least key the root of its set.
 */
final class ConnectedComponents {

  private final Map<Long, Long> parents = new HashMap<>();

  /** Joins the components of two keys. */
  void join(long a, long b) {
    long rootA = root(a);
    long rootB = root(b);
    parents.put(Math.max(rootA, rootB), Math.min(rootA, rootB));
  }

  /** The least key of its component for every key that was joined. */
  Map<Long, Long> labels() {
    Map<Long, Long> labels = new TreeMap<>();
    for (long key : parents.keySet().toArray(Long[]::new)) {
      labels.put(key, root(key));
    }
    return labels;
  }

  private long root(long key) {
    long at = key;
    long parent = parents.computeIfAbsent(at, k -> k);
    while (parent != at) {
      long grandparent = parents.get(parent);
      parents.put(at, grandparent);
      at = grandparent;
      parent = parents.get(at);
    }
    return at;
  }
}
