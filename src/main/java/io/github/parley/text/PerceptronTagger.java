package io.github.parley.text;

import java.util.List;

/**
 * Tags the words of a sentence from left to right, each with the best class of a linear model.
 *
 * <p>Source: Collins, Discriminative training methods for hidden Markov models, EMNLP 2002, decoded
 * greedily.
 */
final class PerceptronTagger {

  private final LinearModel model;
  private final List<String> universalTags;

  /**
   * @param model its classes are a universal tag and a treebank tag, as 'VERB/VBD'
   */
  PerceptronTagger(LinearModel model) {
    this.model = model;
    this.universalTags = model.classes().stream().map(t -> t.substring(0, t.indexOf('/'))).toList();
  }

  /** The universal tag of a class. */
  String universalTag(int tag) {
    return universalTags.get(tag);
  }

  /**
   * Writes the classes of some words; those of the words before them are known.
   *
   * @param features room to work in
   */
  void tag(Words words, int from, int to, int[] tags, FeatureBuffer features) {
    int[] scores = new int[universalTags.size()];
    int tag1 = from > 0 ? tags[from - 1] : TaggerFeatures.OUTSIDE;
    int tag2 = from > 1 ? tags[from - 2] : TaggerFeatures.OUTSIDE;
    for (int i = from; i < to; i++) {
      TaggerFeatures.write(words, i, tag1, tag2, features);
      model.score(features, scores);
      int best = LinearModel.best(scores);
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
    }
  }

  /** The class of each word. */
  int[] tag(Words words) {
    int[] tags = new int[words.length];
    tag(words, 0, words.length, tags, new FeatureBuffer());
    return tags;
  }
}
