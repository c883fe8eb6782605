package io.github.parley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures numbers of topics on a sample: each is cut from the trees over the clusters of several
 * overlapping parts of it.
 *
 * <p>Source of stability by overlapping parts: Ben-Hur, Elisseeff and Guyon, A stability based
 * method for discovering structure in clustered data, PSB 2002.
 */
final class TopicTrials {

  /** Points on which the number of topics is chosen. */
  private static final int POINTS = 5000;

  /** Parts, each without another fifth of the points: one pair of parts alone is noisy. */
  private static final int PARTS = 5;

  private final List<float[]> points;
  private final List<int[]> terms;
  private final Vocabulary vocabulary;
  private final double leastLikeness;

  /**
   * @param points unit vectors, in an order of their own
   * @param terms terms of each point's article
   * @param vocabulary the vocabulary
   * @param configuration the least likeness of an article to its topic
   */
  TopicTrials(
      List<float[]> points,
      List<int[]> terms,
      Vocabulary vocabulary,
      TopicConfiguration configuration) {
    this.points = points.subList(0, Math.min(points.size(), POINTS));
    this.terms = terms;
    this.vocabulary = vocabulary;
    this.leastLikeness = configuration.share("assign.likeness");
  }

  /** Clusters of a part of the points, and the nearest of them for every point. */
  @SuppressWarnings("ArrayRecordComponent") // Local to the trials, never compared.
  private record Part(double[][] pieces, int[] nearest) {}

  /**
   * Tries numbers.
   *
   * @param numbers numbers to try, ascending
   */
  List<TopicNumber.Trial> of(List<Integer> numbers) {
    int pieces = numbers.get(numbers.size() - 1) * 3 / 2;
    List<Part> parts =
        IntStream.range(0, PARTS).parallel().mapToObj(fold -> part(fold, pieces)).toList();
    return numbers.stream().map(number -> trial(parts, number)).toList();
  }

  private Part part(int fold, int clusters) {
    List<float[]> kept =
        IntStream.range(0, points.size())
            .filter(i -> i % PARTS != fold)
            .mapToObj(points::get)
            .toList();
    double[][] pieces = new SphericalKMeans(kept).centres(clusters, 1);
    CentreTable table = new CentreTable(pieces);
    return new Part(pieces, points.stream().mapToInt(table::nearest).toArray());
  }

  private TopicNumber.Trial trial(List<Part> parts, int number) {
    List<int[]> assigned = new ArrayList<>();
    double coherence = 0;
    double placed = 0;
    for (Part part : parts) {
      int[] groupOf = AverageLinkage.cutAt(part.pieces(), number).groupOf();
      int topics = Math.min(number, part.pieces().length);
      int[] topicOf = Arrays.stream(part.nearest()).map(piece -> groupOf[piece]).toArray();
      assigned.add(topicOf);
      coherence += coherence(topicOf, topics) / PARTS;
      placed += placed(topicOf, topics) / PARTS;
    }
    return new TopicNumber.Trial(number, stability(assigned), coherence, placed);
  }

  /** Mean agreement of all pairs of parts, on all points. */
  private static double stability(List<int[]> assigned) {
    double sum = 0;
    int pairs = 0;
    for (int a = 0; a < assigned.size(); a++) {
      for (int b = 0; b < a; b++) {
        sum += AdjustedRand.index(assigned.get(a), assigned.get(b));
        pairs++;
      }
    }
    return sum / pairs;
  }

  private double coherence(int[] topicOf, int topics) {
    TermCounts counts = new TermCounts(topics, vocabulary.size());
    for (int i = 0; i < topicOf.length; i++) {
      counts.add(topicOf[i], terms.get(i));
    }
    TopicTerms chooser = new TopicTerms(vocabulary, counts);
    PairCounts pairs = new PairCounts(chooser.candidates());
    for (int i = 0; i < topicOf.length; i++) {
      pairs.add(terms.get(i));
    }
    return IntStream.range(0, topics)
        .mapToDouble(t -> chooser.describe(t, pairs).coherence())
        .average()
        .orElse(0);
  }

  /** Share of the points that are alike enough to the centre of their topic. */
  private double placed(int[] topicOf, int topics) {
    double[][] centres = new double[topics][points.get(0).length];
    for (int i = 0; i < topicOf.length; i++) {
      Projection.add(centres[topicOf[i]], points.get(i));
    }
    CentreTable table =
        new CentreTable(Arrays.stream(centres).map(Projection::unit).toArray(double[][]::new));
    long near =
        points.stream().filter(p -> table.likeness(table.nearest(p)) >= leastLikeness).count();
    return (double) near / points.size();
  }
}
