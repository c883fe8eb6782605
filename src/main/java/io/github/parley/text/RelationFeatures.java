package io.github.parley.text;

/**
 * What names the relation of an arc: its two words, what is attached to them, and the words around.
 * When an arc is made, its dependent has all its own dependents.
 */
final class RelationFeatures {

  private RelationFeatures() {}

  /** Writes the features of the arc that a transition would make from the top of the stack. */
  static void write(ParserState p, int transition, FeatureBuffer out) {
    int d = p.stackAt(0);
    int h = p.governor(transition);
    int[] w = p.form;
    int[] t = p.tag;
    int side = transition;
    int first = p.left1[d];
    int last = p.right1[d];
    int case1 = first == p.none ? p.none : first;
    out.clear();
    out.add(t[d], t[h], side);
    out.add(w[d], t[d], t[h], side);
    out.add(t[d], w[h], t[h], side);
    out.add(w[d], w[h], side);
    out.add(w[d], t[d], side);
    out.add(w[h], t[h], side);
    out.add(t[d], side);
    out.add(t[h], side);
    out.add(t[d], t[h], distance(d, h, p), side);
    out.add(w[case1], p.label[case1], t[d], side);
    out.add(w[case1], t[h], t[d], side);
    out.add(w[case1], w[h], side);
    out.add(w[case1], w[d]);
    out.add(t[d], p.leftLabels[d], t[h], side);
    out.add(t[d], p.rightLabels[d], t[h], side);
    out.add(p.leftLabels[d], p.rightLabels[d], t[d], side);
    out.add(w[d], p.leftLabels[d], side);
    out.add(t[h], p.leftLabels[h], t[d], side);
    out.add(t[h], p.rightLabels[h], t[d], side);
    out.add(w[h], p.leftLabels[h], t[d], side);
    out.add(w[h], p.rightLabels[h], t[d], side);
    out.add(p.leftLabels[h], p.rightLabels[h], t[d], side);
    out.add(t[d], t[h], t[first], t[last]);
    out.add(t[d], w[last], p.label[last], side);
    out.add(t[d], t[at(d - 1, p)], t[at(d + 1, p)], side);
    out.add(t[h], t[at(h - 1, p)], t[at(h + 1, p)], side);
    out.add(w[at(d - 1, p)], t[d], t[h]);
    out.add(w[at(d + 1, p)], t[d], t[h]);
    out.add(w[p.left2[d]], w[case1], t[d], side);
    out.add(w[at(d - 1, p)], w[d]);
    out.add(t[d], w[p.bufferAt(0)], side);
    out.add(w[p.right1[h]], t[d], t[h], side);
    out.add(p.label[p.right1[h]], w[h], t[d], side);
    out.add(p.label[p.left1[h]], t[h], t[d], side);
    out.add(t[p.bufferAt(0)], t[d], t[h], side);
  }

  private static int at(int i, ParserState p) {
    return i < 0 || i >= p.length ? p.none : i;
  }

  private static int distance(int from, int to, ParserState p) {
    if (from >= p.length || to >= p.length) {
      return 0;
    }
    int d = Math.abs(to - from);
    return d < 5 ? d : d < 10 ? 5 : 6;
  }
}
