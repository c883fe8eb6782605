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

  /** The class of each word. */
  int[] tag(Words words) {
    int[] tags = new int[words.length];
    int[] scores = new int[universalTags.size()];
    FeatureBuffer features = new FeatureBuffer();
    int tag1 = TaggerFeatures.OUTSIDE;
    int tag2 = TaggerFeatures.OUTSIDE;
    for (int i = 0; i < words.length; i++) {
      TaggerFeatures.write(words, i, tag1, tag2, features);
      model.score(features, scores);
      int best = 0;
      for (int c = 1; c < scores.length; c++) {
        if (scores[c] > scores[best]) {
          best = c;
        }
      }
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
    }
    return tags;
  }
}
