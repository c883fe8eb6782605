package io.github.parley.text;

/**
 * What the parser looks at: the top of the stack, the front of the buffer, and what is attached to
 * them.
 *
 * <p>Source of the templates: Zhang and Nivre, Transition-based dependency parsing with rich
 * non-local features, ACL 2011, adapted to arc-hybrid.
 */
final class ParserFeatures {

  private ParserFeatures() {}

  /** Writes the features of a state. */
  static void write(ParserState p, FeatureBuffer out) {
    int s0 = p.stackAt(0);
    int s1 = p.stackAt(1);
    int s2 = p.stackAt(2);
    int b0 = p.bufferAt(0);
    int b1 = p.bufferAt(1);
    int b2 = p.bufferAt(2);
    out.clear();
    words(p, s0, s1, s2, b0, b1, b2, out);
    pairs(p, s0, s1, b0, b1, b2, out);
    triples(p, s0, s1, s2, b0, b1, b2, out);
    children(p, s0, s1, b0, out);
    shapesOfTree(p, s0, s1, b0, out);
  }

  private static void words(
      ParserState p, int s0, int s1, int s2, int b0, int b1, int b2, FeatureBuffer out) {
    int[] w = p.form;
    int[] t = p.tag;
    out.add(w[s0], t[s0]);
    out.add(t[s0]);
    out.add(w[s0]);
    out.add(w[s1], t[s1]);
    out.add(t[s1]);
    out.add(w[s1]);
    out.add(w[s2], t[s2]);
    out.add(t[s2]);
    out.add(w[b0], t[b0]);
    out.add(t[b0]);
    out.add(w[b0]);
    out.add(w[b1], t[b1]);
    out.add(t[b1]);
    out.add(w[b1]);
    out.add(w[b2], t[b2]);
    out.add(t[b2]);
    out.add(t[p.bufferAt(3)], t[b2]);
  }

  private static void pairs(
      ParserState p, int s0, int s1, int b0, int b1, int b2, FeatureBuffer out) {
    int[] w = p.form;
    int[] t = p.tag;
    out.add(w[s0], t[s0], w[b0], t[b0]);
    out.add(w[s0], t[s0], t[b0]);
    out.add(t[s0], w[b0], t[b0]);
    out.add(w[s0], w[b0]);
    out.add(t[s0], t[b0]);
    out.add(w[s1], t[s1], w[s0], t[s0]);
    out.add(w[s1], t[s1], t[s0]);
    out.add(t[s1], w[s0], t[s0]);
    out.add(w[s1], w[s0]);
    out.add(t[s1], t[s0]);
    out.add(t[b0], t[b1]);
    out.add(w[b0], t[b1]);
    out.add(t[b0], w[b1]);
    out.add(w[b0], w[b1]);
    out.add(w[s1], w[b0]);
    out.add(t[s1], t[b0]);
    out.add(w[s0], t[b1]);
    out.add(w[b0], t[b2]);
  }

  private static void triples(
      ParserState p, int s0, int s1, int s2, int b0, int b1, int b2, FeatureBuffer out) {
    int[] w = p.form;
    int[] t = p.tag;
    out.add(t[b0], t[b1], t[b2]);
    out.add(t[s0], t[b0], t[b1]);
    out.add(t[s0], t[b0], t[b1], t[b2]);
    out.add(t[s1], t[s0], t[b0]);
    out.add(t[s1], t[s0], t[b0], t[b1]);
    out.add(t[s2], t[s1], t[s0]);
    out.add(t[s2], t[s1], t[s0], t[b0]);
    out.add(w[s0], t[b0], t[b1]);
    out.add(t[s0], w[b0], t[b1]);
    out.add(t[s0], t[b0], w[b1]);
    out.add(w[s1], t[s0], t[b0]);
    out.add(t[s1], w[s0], t[b0]);
    out.add(t[s1], t[s0], w[b0]);
    out.add(w[s1], w[b0], t[s0]);
    out.add(w[s1], w[s0], w[b0]);
    out.add(w[s0], w[b0], t[b1], t[b2]);
  }

  private static void children(ParserState p, int s0, int s1, int b0, FeatureBuffer out) {
    int[] w = p.form;
    int[] t = p.tag;
    int[] l = p.label;
    int s0l = p.left1[s0];
    int s0r = p.right1[s0];
    int s1l = p.left1[s1];
    int s1r = p.right1[s1];
    int b0l = p.left1[b0];
    out.add(t[s0], t[b0], t[s0l], l[s0l]);
    out.add(t[s0], t[b0], t[s0r], l[s0r]);
    out.add(t[s0], t[b0], t[b0l], l[b0l]);
    out.add(t[s1], t[s0], t[s1l], l[s1l]);
    out.add(t[s1], t[s0], t[s1r], l[s1r]);
    out.add(t[s1], t[s0], t[s0l], l[s0l]);
    out.add(t[s1], t[s0], t[s0r], l[s0r]);
    out.add(w[s0l], t[s0], t[s1]);
    out.add(w[s0r], t[s0], t[b0]);
    out.add(w[s1], w[s0l]);
    out.add(w[s1], t[s0], w[s0l]);
    out.add(w[b0l], t[b0], t[s0]);
    out.add(w[s0], w[b0l]);
    out.add(t[s0], t[s0l], t[p.left2[s0]]);
    out.add(t[s0], t[s0r], t[p.right2[s0]]);
    out.add(t[s1], t[s1r], t[p.right2[s1]]);
    out.add(t[b0], t[b0l], t[p.left2[b0]]);
    out.add(w[s0r], w[b0]);
  }

  private static void shapesOfTree(ParserState p, int s0, int s1, int b0, FeatureBuffer out) {
    int[] w = p.form;
    int[] t = p.tag;
    int near = distance(s0, b0, p);
    int below = distance(s1, s0, p);
    out.add(w[s0], p.leftLabels[s0]);
    out.add(t[s0], p.leftLabels[s0]);
    out.add(w[s0], p.rightLabels[s0]);
    out.add(t[s0], p.rightLabels[s0], t[b0]);
    out.add(w[s1], p.rightLabels[s1], t[s0]);
    out.add(t[s1], p.rightLabels[s1], t[s0]);
    out.add(t[s1], p.leftLabels[s1], t[s0]);
    out.add(w[b0], p.leftLabels[b0]);
    out.add(t[b0], p.leftLabels[b0], t[s0]);
    out.add(t[s0], p.leftCount[s0], p.rightCount[s0], t[b0]);
    out.add(t[s0], t[b0], near);
    out.add(w[s0], near);
    out.add(w[b0], near, t[s0]);
    out.add(t[s1], t[s0], below);
    out.add(w[s1], below, t[s0]);
    out.add(p.stackSize < 4 ? p.stackSize : 4, p.front == p.length ? 1 : 0, t[s0]);
  }

  private static int distance(int from, int to, ParserState p) {
    if (from >= p.length || to >= p.length) {
      return 0;
    }
    int d = to - from;
    return d < 5 ? d : d < 10 ? 5 : 6;
  }
}
