package io.github.parley.text;

/**
 * Tells which transitions lose the fewest arcs of the gold tree from any state, also after errors.
 *
 * <p>Source: Goldberg and Nivre, Training deterministic parsers with non-deterministic oracles,
 * TACL 1, 2013: the oracle of arc-hybrid.
 */
final class DynamicOracle {

  private final ParserState state;
  private final int[] heads;
  private final int[] costs = new int[ParserState.TRANSITIONS];

  /**
   * @param heads gold head of each word; the root is the number of words
   */
  DynamicOracle(ParserState state, int[] heads) {
    this.state = state;
    this.heads = heads;
  }

  /** The transition of the highest score among those of the least loss. */
  int bestOf(int[] scores) {
    weigh();
    int best = -1;
    for (int t = 0; t < ParserState.TRANSITIONS; t++) {
      if (costs[t] == least() && (best < 0 || scores[t] > scores[best])) {
        best = t;
      }
    }
    return best;
  }

  /** Whether a transition is of the least loss; to be asked after {@link #bestOf}. */
  boolean allows(int transition) {
    return costs[transition] == least();
  }

  private int least() {
    return Math.min(costs[0], Math.min(costs[1], costs[2]));
  }

  private void weigh() {
    for (int t = 0; t < ParserState.TRANSITIONS; t++) {
      costs[t] = state.canDo(t) ? 0 : Integer.MAX_VALUE;
    }
    int top = state.stackAt(0);
    int below = state.stackAt(1);
    int front = state.front;
    int lostToBuffer = 0;
    for (int b = front; b < state.length; b++) {
      if (heads[b] == top) {
        lostToBuffer++;
      }
    }
    boolean headInBuffer = heads[top] >= front && heads[top] < state.length;
    if (costs[ParserState.LEFT] == 0) {
      boolean headLost = heads[top] == below || (headInBuffer && heads[top] != front);
      costs[ParserState.LEFT] = lostToBuffer + (headLost ? 1 : 0);
    }
    if (costs[ParserState.RIGHT] == 0) {
      costs[ParserState.RIGHT] = lostToBuffer + (headInBuffer ? 1 : 0);
    }
    if (costs[ParserState.SHIFT] == 0) {
      int lost = 0;
      for (int depth = 0; depth < state.stackSize; depth++) {
        int word = state.stackAt(depth);
        if (word < state.length && heads[word] == front) {
          lost++;
        }
        if (depth > 0 && heads[front] == word) {
          lost++;
        }
      }
      costs[ParserState.SHIFT] = lost;
    }
  }
}
