package io.github.parley.network;

import java.util.Arrays;

/** A binary heap of nodes by distance, in arrays; each node stands in it once at most. */
final class MinQueue {
  private static final int ABSENT = -1;

  private final double[] keys;
  private final int[] heap;
  private final int[] places;
  private int size;

  /**
   * An empty queue.
   *
   * @param nodes number of nodes, numbered from 0
   */
  MinQueue(int nodes) {
    keys = new double[nodes];
    heap = new int[nodes];
    places = new int[nodes];
    Arrays.fill(places, ABSENT);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Adds a node, or moves it forward to a lower distance than it has. */
  void put(int node, double key) {
    int at = places[node] == ABSENT ? size++ : places[node];
    while (at > 0) {
      int above = heap[(at - 1) >>> 1];
      if (key >= keys[above]) {
        break;
      }
      set(at, above);
      at = (at - 1) >>> 1;
    }
    keys[node] = key;
    set(at, node);
  }

  int removeLeast() {
    int least = heap[0];
    places[least] = ABSENT;
    int node = heap[--size];
    if (size > 0) {
      sink(node);
    }
    return least;
  }

  private void sink(int node) {
    double key = keys[node];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[heap[child + 1]] < keys[heap[child]]) {
        child++;
      }
      if (key <= keys[heap[child]]) {
        break;
      }
      set(at, heap[child]);
      at = child;
    }
    set(at, node);
  }

  private void set(int at, int node) {
    heap[at] = node;
    places[node] = at;
  }
}
