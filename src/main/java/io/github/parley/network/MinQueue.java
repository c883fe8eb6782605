package io.github.parley.network;

import java.util.Arrays;

/** A binary heap of nodes by distance, in arrays; a node may stand in it more than once. */
final class MinQueue {
  private double[] keys = new double[64];
  private int[] nodes = new int[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void add(double key, int node) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    int at = size++;
    while (at > 0 && key < keys[(at - 1) / 2]) {
      move((at - 1) / 2, at);
      at = (at - 1) / 2;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  int removeLeast() {
    int least = nodes[0];
    size--;
    double key = keys[size];
    int node = nodes[size];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (key <= keys[child]) {
        break;
      }
      move(child, at);
      at = child;
    }
    keys[at] = key;
    nodes[at] = node;
    return least;
  }

  private void move(int from, int to) {
    keys[to] = keys[from];
    nodes[to] = nodes[from];
  }
}
