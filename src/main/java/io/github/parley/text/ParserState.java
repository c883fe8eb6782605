package io.github.parley.text;

import java.util.Arrays;

/**
 * A half-built dependency tree: a stack, what is left of the sentence, and the arcs so far. The
 * system is arc-hybrid: the word on top of the stack takes its head from the front of the buffer
 * (left arc) or from the word below it (right arc), and leaves.
 *
 * <p>Source: Kuhlmann, Gómez-Rodríguez and Satta, Dynamic programming algorithms for
 * transition-based dependency parsers, ACL 2011.
 */
final class ParserState {

  /** The front of the buffer moves to the stack. */
  static final int SHIFT = 0;

  /** The top of the stack takes the front of the buffer as its head and leaves. */
  static final int LEFT = 1;

  /** The top of the stack takes the word below it as its head and leaves. */
  static final int RIGHT = 2;

  static final int TRANSITIONS = 3;

  final int length;

  /** The root's index in every array; it lies at the bottom of the stack. */
  final int root;

  /** The index that stands for no word. */
  final int none;

  final int[] form;
  final int[] tag;
  final int[] head;
  final int[] label;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;

  /** Sets of the relations of the words attached at each side, as bits. */
  final int[] leftLabels;

  final int[] rightLabels;
  final int[] stack;
  int stackSize;
  int front;

  ParserState(Words words, int[] tags) {
    length = words.length;
    root = length;
    none = length + 1;
    form = Arrays.copyOf(words.form, length + 2);
    form[root] = -2;
    form[none] = -3;
    tag = Arrays.copyOf(tags, length + 2);
    tag[root] = -2;
    tag[none] = -3;
    head = filled(-1);
    label = filled(-1);
    left1 = filled(none);
    left2 = filled(none);
    right1 = filled(none);
    right2 = filled(none);
    leftCount = new int[length + 2];
    rightCount = new int[length + 2];
    leftLabels = new int[length + 2];
    rightLabels = new int[length + 2];
    stack = new int[length + 1];
    stack[stackSize++] = root;
  }

  private int[] filled(int value) {
    int[] array = new int[length + 2];
    Arrays.fill(array, value);
    return array;
  }

  /** The word so many places below the top of the stack, or {@link #none}. */
  int stackAt(int depth) {
    return depth < stackSize ? stack[stackSize - 1 - depth] : none;
  }

  /** The word so many places behind the front of the buffer, or {@link #none}. */
  int bufferAt(int place) {
    return front + place < length ? front + place : none;
  }

  boolean isDone() {
    return front == length && stackSize == 1;
  }

  /** Whether a word has its head. */
  boolean isAttached(int word) {
    return head[word] >= 0;
  }

  boolean canShift() {
    return front < length;
  }

  boolean canLeft() {
    return front < length && stackSize > 1;
  }

  /** A word attaches to the root only as the last of all, so that there is one root. */
  boolean canRight() {
    return stackSize > 2 || (stackSize == 2 && front == length);
  }

  boolean canDo(int transition) {
    return switch (transition) {
      case SHIFT -> canShift();
      case LEFT -> canLeft();
      default -> canRight();
    };
  }

  /** The transition to take where there is no choice, or -1. */
  int onlyTransition() {
    if (stackSize == 1) {
      return SHIFT;
    }
    return stackSize == 2 && front == length ? RIGHT : -1;
  }

  /** The possible transition of the highest score; the first of equals. */
  int best(int[] scores) {
    int best = -1;
    for (int t = 0; t < TRANSITIONS; t++) {
      if (canDo(t) && (best < 0 || scores[t] > scores[best])) {
        best = t;
      }
    }
    return best;
  }

  /** The head that an arc's transition would give to the top of the stack. */
  int governor(int transition) {
    return transition == LEFT ? front : stack[stackSize - 2];
  }

  /** Moves the front of the buffer to the stack. */
  void shift() {
    stack[stackSize++] = front++;
  }

  /** Gives the top of the stack its head and its relation, and takes it off. */
  void attach(int transition, int relation) {
    int governor = governor(transition);
    int dependent = stack[--stackSize];
    head[dependent] = governor;
    label[dependent] = relation;
    int bit = 1 << (relation & 31);
    if (transition == LEFT) {
      left2[governor] = left1[governor];
      left1[governor] = dependent;
      leftCount[governor]++;
      leftLabels[governor] |= bit;
    } else {
      right2[governor] = right1[governor];
      right1[governor] = dependent;
      rightCount[governor]++;
      rightLabels[governor] |= bit;
    }
  }
}
