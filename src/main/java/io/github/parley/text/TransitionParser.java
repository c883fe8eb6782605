package io.github.parley.text;

import java.util.List;

/**
 * Parses a tagged sentence by the best transition of a linear model at every step; a second model
 * names the relation of each arc as it is made.
 *
 * <p>Source: Goldberg and Nivre, Training deterministic parsers with non-deterministic oracles,
 * TACL 1, 2013.
 */
final class TransitionParser {

  private final LinearModel arcs;
  private final LinearModel relations;
  private final List<String> names;
  private final int root;

  /**
   * @param arcs chooses among shift, left and right
   * @param relations its classes are the relations, 'root' among them
   */
  TransitionParser(LinearModel arcs, LinearModel relations) {
    this.arcs = arcs;
    this.relations = relations;
    this.names = relations.classes();
    this.root = names.indexOf("root");
  }

  /** The name of a relation. */
  String relation(int label) {
    return names.get(label);
  }

  /**
   * Goes on with a tree until a word has its head: later steps do not change it.
   *
   * @param features room to work in
   */
  void parse(ParserState state, int word, FeatureBuffer features) {
    int[] scores = new int[ParserState.TRANSITIONS];
    int[] labelScores = new int[names.size()];
    while (!state.isAttached(word)) {
      int transition = state.onlyTransition();
      if (transition < 0) {
        ParserFeatures.write(state, features);
        arcs.score(features, scores);
        transition = state.best(scores);
      }
      if (transition == ParserState.SHIFT) {
        state.shift();
      } else {
        state.attach(transition, label(state, transition, features, labelScores));
      }
    }
  }

  private int label(ParserState state, int transition, FeatureBuffer features, int[] scores) {
    if (state.governor(transition) == state.root) {
      return root;
    }
    RelationFeatures.write(state, transition, features);
    relations.score(features, scores);
    scores[root] = Integer.MIN_VALUE;
    return LinearModel.best(scores);
  }
}
