package io.github.parley.lexicon;

import java.util.Arrays;

/**
 * A trie over hashes of folded tokens. Edges lie in one table with open addressing and linear
 * probing, so that a step costs a few array reads and no allocation. Node 0 is the root; the values
 * that end at a node are chained and numbered by the caller. Not changed after building.
 */
final class TokenTrie {

  /** No such node or value. */
  static final int NONE = -1;

  private static final int INITIAL_CAPACITY = 1 << 12;

  private long[] keys = new long[INITIAL_CAPACITY];
  private int[] children = new int[INITIAL_CAPACITY];
  private int[] firstValue = new int[INITIAL_CAPACITY];
  private int[] nextValue = new int[INITIAL_CAPACITY];
  private int edges;
  private int nodes = 1;

  TokenTrie() {
    Arrays.fill(firstValue, NONE);
  }

  /** Adds a value under a sequence of token hashes; the latest added comes first in its chain. */
  void add(long[] tokens, int value) {
    int node = 0;
    for (long token : tokens) {
      int next = child(node, token);
      node = next == NONE ? newChild(node, token) : next;
    }
    if (value >= nextValue.length) {
      nextValue = Arrays.copyOf(nextValue, Math.max(value + 1, nextValue.length * 2));
    }
    nextValue[value] = firstValue[node];
    firstValue[node] = value;
  }

  /** The node reached from a node by a token, or {@link #NONE}. */
  int child(int node, long token) {
    long key = key(node, token);
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); children[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return children[slot];
      }
    }
    return NONE;
  }

  /** The first value that ends at a node, or {@link #NONE}. */
  int first(int node) {
    return firstValue[node];
  }

  /** The value after a value in its chain, or {@link #NONE}. */
  int next(int value) {
    return nextValue[value];
  }

  private int newChild(int node, long token) {
    if ((edges + 1) * 2 > keys.length) {
      grow();
    }
    int child = nodes++;
    if (child >= firstValue.length) {
      int old = firstValue.length;
      firstValue = Arrays.copyOf(firstValue, old * 2);
      Arrays.fill(firstValue, old, firstValue.length, NONE);
    }
    put(key(node, token), child);
    edges++;
    return child;
  }

  private void put(long key, int child) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (children[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    children[slot] = child;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new long[oldKeys.length * 2];
    children = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldChildren[i] != 0) {
        put(oldKeys[i], oldChildren[i]);
      }
    }
  }

  /** Two edges with equal 64-bit keys would merge: for a million edges the odds are below 1e-7. */
  private static long key(int node, long token) {
    long h = (token + node * 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
    return h ^ (h >>> 31);
  }

  private static int slot(long key, int mask) {
    return (int) ((key * 0x94d049bb133111ebL) >>> 33) & mask;
  }
}
