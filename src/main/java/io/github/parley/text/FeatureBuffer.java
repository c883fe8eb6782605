package io.github.parley.text;

/** Hashed features of one decision, written over at the next. Not shared between threads. */
final class FeatureBuffer {

  /** More than any set of templates writes. */
  private static final int CAPACITY = 128;

  final int[] keys = new int[CAPACITY];

  /** Room in which a model works. */
  final int[] present = new int[CAPACITY];

  final long[] cells = new long[CAPACITY];

  int size;
  private int template;

  /** Begins the features of a decision. */
  void clear() {
    size = 0;
    template = 0;
  }

  /** Adds the feature of the next template over one value. */
  void add(int a) {
    keys[size++] = finish(step(++template * 0x9E3779B1, a));
  }

  /** Adds the feature of the next template over two values. */
  void add(int a, int b) {
    keys[size++] = finish(step(step(++template * 0x9E3779B1, a), b));
  }

  /** Adds the feature of the next template over three values. */
  void add(int a, int b, int c) {
    keys[size++] = finish(step(step(step(++template * 0x9E3779B1, a), b), c));
  }

  /** Adds the feature of the next template over four values. */
  void add(int a, int b, int c, int d) {
    keys[size++] = finish(step(step(step(step(++template * 0x9E3779B1, a), b), c), d));
  }

  private static int step(int h, int value) {
    int k = value * 0xCC9E2D51;
    k = Integer.rotateLeft(k, 15) * 0x1B873593;
    return Integer.rotateLeft(h ^ k, 13) * 5 + 0xE6546B64;
  }

  /** The finaliser of MurmurHash3; 0 is kept free to mark an empty slot. */
  private static int finish(int h) {
    int x = h;
    x ^= x >>> 16;
    x *= 0x85EBCA6B;
    x ^= x >>> 13;
    x *= 0xC2B2AE35;
    x ^= x >>> 16;
    return x == 0 ? 1 : x;
  }
}
