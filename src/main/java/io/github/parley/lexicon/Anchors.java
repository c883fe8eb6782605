package io.github.parley.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The full names of an article in their order. */
final class Anchors {

  private final List<Anchor> anchors = new ArrayList<>();
  private final List<int[]> positions = new ArrayList<>();

  void add(int passage, int token, Anchor anchor) {
    anchors.add(anchor);
    positions.add(new int[] {passage, token});
  }

  List<Anchor> all() {
    return anchors;
  }

  /** The latest bearer of a surname before a place in the article, else the first after it. */
  Anchor bearer(List<Long> surname, int passage, int token) {
    Anchor before = null;
    Anchor after = null;
    for (int i = 0; i < anchors.size(); i++) {
      if (!anchors.get(i).bears(surname)) {
        continue;
      }
      int[] at = positions.get(i);
      if (at[0] < passage || (at[0] == passage && at[1] < token)) {
        before = anchors.get(i);
      } else if (after == null) {
        after = anchors.get(i);
      }
    }
    return before != null ? before : after;
  }
}
