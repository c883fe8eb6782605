package io.github.parley.evaluate;

import java.util.HashSet;
import java.util.Set;

/** Counts of right, wrong and missed while they are taken. */
final class Tally {

  private int right;
  private int wrong;
  private int missed;

  void right() {
    right++;
  }

  void wrong() {
    wrong++;
  }

  void missed() {
    missed++;
  }

  /** Counts two sets against each other. */
  void compare(Set<String> labelled, Set<String> found) {
    Set<String> both = new HashSet<>(labelled);
    both.retainAll(found);
    right += both.size();
    missed += labelled.size() - both.size();
    wrong += found.size() - both.size();
  }

  PrecisionRecall counts() {
    return new PrecisionRecall(right, wrong, missed);
  }
}
