package io.github.parley.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the centres of topics in a sample of points.
 *
 * <p>K-means makes clusters of like size, so that it cuts a large topic into copies while small
 * ones share a cluster. Therefore it is asked for as many clusters as are needed for the wanted
 * number of distinct ones, and copies are joined by average linkage.
 */
final class TopicFit {

  /** Clusters of k-means for one topic, at most. */
  private static final int MOST_PIECES = 4;

  private static final int MOST_ROUNDS = 6;

  /** Points on which the number of topics is chosen. */
  private static final int TRIAL_POINTS = 5000;

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

  /**
   * Tries numbers of topics: each is cut from the tree over the clusters of two overlapping parts
   * of the points.
   *
   * @param points unit vectors, in an order of their own
   * @param terms terms of each point's article
   * @param vocabulary the vocabulary
   * @param numbers numbers to try, ascending
   */
  List<TopicNumber.Trial> trials(
      List<float[]> points, List<int[]> terms, Vocabulary vocabulary, List<Integer> numbers) {
    List<float[]> all = points.subList(0, Math.min(points.size(), TRIAL_POINTS));
    int pieces = numbers.get(numbers.size() - 1) * 3 / 2;
    double[][] a = new SphericalKMeans(without(all, 0)).centres(pieces, 1);
    double[][] b = new SphericalKMeans(without(all, 1)).centres(pieces, 1);
    List<TopicNumber.Trial> trials = new ArrayList<>();
    for (int number : numbers) {
      int[] inA = assigned(all, a, number);
      int[] inB = assigned(all, b, number);
      trials.add(
          new TopicNumber.Trial(
              number,
              AdjustedRand.index(inA, inB),
              coherence(inA, terms, vocabulary, Math.min(number, a.length))));
    }
    return trials;
  }

  /** The points without every fifth one: 80% of them. */
  private static List<float[]> without(List<float[]> points, int offset) {
    return IntStream.range(0, points.size())
        .filter(i -> i % 5 != offset)
        .mapToObj(points::get)
        .toList();
  }

  private static int[] assigned(List<float[]> points, double[][] pieces, int topics) {
    int[] groupOf = AverageLinkage.cutAt(pieces, topics).groupOf();
    CentreTable table = new CentreTable(pieces);
    return points.stream().mapToInt(p -> groupOf[table.nearest(p)]).toArray();
  }

  private static double coherence(
      int[] assigned, List<int[]> terms, Vocabulary vocabulary, int topics) {
    TermCounts counts = new TermCounts(topics, vocabulary.size());
    for (int i = 0; i < assigned.length; i++) {
      counts.add(assigned[i], terms.get(i));
    }
    TopicTerms chooser = new TopicTerms(vocabulary, counts);
    PairCounts pairs = new PairCounts(chooser.candidates());
    for (int i = 0; i < assigned.length; i++) {
      pairs.add(terms.get(i));
    }
    return IntStream.range(0, topics)
        .mapToDouble(t -> chooser.describe(t, pairs).coherence())
        .average()
        .orElse(0);
  }
}
