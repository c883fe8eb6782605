package io.github.parley.topic;

import java.util.List;

/**
 * Finds how many clusters of k-means hold a number of distinct topics.
 *
 * <p>K-means makes clusters of like size, so that it cuts a large topic into copies while small
 * ones share a cluster. Therefore it is asked for as many clusters as are needed for the wanted
 * number of distinct ones, and copies are joined by average linkage.
 */
final class TopicFit {

  /** Clusters of k-means for one topic, at most. */
  private static final int MOST_PIECES = 4;

  private static final int MOST_ROUNDS = 6;

  private final TopicConfiguration configuration;

  TopicFit(TopicConfiguration configuration) {
    this.configuration = configuration;
  }

  /**
   * The clusters of k-means that hold a number of distinct topics.
   *
   * @param points unit vectors in an order of their own
   * @param topics the number wanted
   */
  int clusters(List<float[]> points, int topics) {
    SphericalKMeans kMeans = new SphericalKMeans(points);
    double likeness = configuration.share("merge.likeness");
    int clusters = topics;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int distinct = AverageLinkage.cutBelow(kMeans.centres(clusters, 1), likeness).count();
      if (distinct >= topics || clusters >= MOST_PIECES * topics) {
        break;
      }
      clusters = Math.min(MOST_PIECES * topics, clusters + topics - distinct);
    }
    return clusters;
  }
}
