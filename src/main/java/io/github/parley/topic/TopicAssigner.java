package io.github.parley.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says which topics an article belongs to: of those whose centre its point is alike enough the most
 * probable one by its terms, and others that it is nearly as much alike.
 */
final class TopicAssigner implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Weights are given to six decimals: the rest is noise of floating-point sums. */
  private static final double DECIMALS = 1e6;

  private final TopicModel model;
  private final double least;
  private final double leastFurther;
  private final double furtherShare;
  private final int most;

  /**
   * @param model the topics
   * @param configuration the least likeness, and what makes a further topic
   */
  TopicAssigner(TopicModel model, TopicConfiguration configuration) {
    this.model = model;
    this.least = configuration.share("assign.likeness");
    this.leastFurther = configuration.share("further.likeness");
    this.furtherShare = configuration.share("further.share");
    this.most = configuration.count("further.topics");
  }

  /** A topic of an article and their likeness, a cosine. */
  record Assignment(int topic, double weight) {}

  /**
   * The first topic of an article, -1 when it has none.
   *
   * @param point its point
   * @param terms its terms
   * @param kept the topic that it keeps whatever it holds, or -1
   */
  int first(double[] point, int[] terms, int kept) {
    if (kept >= 0) {
      return kept;
    }
    if (!hasTerms(point)) {
      return -1;
    }
    double[] probabilities = model.mixture().logProbabilities(terms);
    int best = -1;
    for (int topic = 0; topic < probabilities.length; topic++) {
      if (likeness(point, topic) >= least
          && (best < 0 || probabilities[topic] > probabilities[best])) {
        best = topic;
      }
    }
    return best;
  }

  /** The topics of an article, its first one first, then the most alike; empty for an outlier. */
  List<Assignment> assign(double[] point, int[] terms, int kept) {
    int first = first(point, terms, kept);
    if (first < 0) {
      return List.of();
    }
    double top = Math.max(0, likeness(point, first));
    List<Assignment> further = new ArrayList<>();
    for (int i = 0; i < model.topics(); i++) {
      double likeness = likeness(point, i);
      if (i != first && likeness >= leastFurther && likeness >= furtherShare * top) {
        further.add(new Assignment(i, likeness));
      }
    }
    further.sort(
        Comparator.comparingDouble((Assignment a) -> -a.weight())
            .thenComparingInt(Assignment::topic));
    List<Assignment> all = new ArrayList<>();
    all.add(new Assignment(first, top));
    all.addAll(further.subList(0, Math.min(further.size(), Math.max(0, most - 1))));
    return all;
  }

  private double likeness(double[] point, int topic) {
    return Math.rint(Projection.dot(point, model.centres()[topic]) * DECIMALS) / DECIMALS;
  }

  private static boolean hasTerms(double[] point) {
    return Projection.dot(point, point) > 0;
  }
}
