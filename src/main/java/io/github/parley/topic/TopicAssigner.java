package io.github.parley.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says which topics an article belongs to, by the likeness of its point to their centres. */
final class TopicAssigner implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Weights are given to six decimals: the rest is noise of floating-point sums. */
  private static final double DECIMALS = 1e6;

  private final double[][] centres;
  private final double least;
  private final double leastFurther;
  private final double furtherShare;
  private final int most;

  /**
   * @param centres unit vectors
   * @param configuration the least likeness, and what makes a further topic
   */
  TopicAssigner(double[][] centres, TopicConfiguration configuration) {
    this.centres = centres;
    this.least = configuration.share("assign.likeness");
    this.leastFurther = configuration.share("further.likeness");
    this.furtherShare = configuration.share("further.share");
    this.most = configuration.count("further.topics");
  }

  /** A topic of an article and their likeness, a cosine. */
  record Assignment(int topic, double weight) {}

  /** The index of the nearest centre, the first of equals; -1 without centres. */
  static int nearest(double[] point, double[][] centres) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < centres.length; i++) {
      double likeness = Projection.dot(point, centres[i]);
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    return best;
  }

  /**
   * The first topic of an article, -1 when it has none.
   *
   * @param point its point
   * @param kept the topic that it keeps whatever its point, or -1
   */
  int first(double[] point, int kept) {
    if (kept >= 0) {
      return kept;
    }
    int nearest = nearest(point, centres);
    return nearest >= 0 && likeness(point, nearest) >= least && hasTerms(point) ? nearest : -1;
  }

  /** The topics of an article, its first one first, then the most alike; empty for an outlier. */
  List<Assignment> assign(double[] point, int kept) {
    int first = first(point, kept);
    if (first < 0) {
      return List.of();
    }
    double top = Math.max(0, likeness(point, first));
    List<Assignment> further = new ArrayList<>();
    for (int i = 0; i < centres.length; i++) {
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
    return Math.rint(Projection.dot(point, centres[topic]) * DECIMALS) / DECIMALS;
  }

  private static boolean hasTerms(double[] point) {
    return Projection.dot(point, point) > 0;
  }
}
