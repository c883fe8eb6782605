package io.github.parley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the centres of a corpus' topics: fitted anew, or carried on from the last run. */
final class TopicCentresTransform {

  private final TopicConfiguration configuration;
  private final CorpusPointsTransform corpus;
  private final TopicFit fit;
  private final TopicCountTransform counts;

  TopicCentresTransform(TopicConfiguration configuration, CorpusPointsTransform corpus) {
    this.configuration = configuration;
    this.corpus = corpus;
    this.fit = new TopicFit(configuration);
    this.counts = new TopicCountTransform(corpus.points());
  }

  /** Centres of topics fitted to the corpus, the largest topic first; none in a small corpus. */
  double[][] fitted() {
    int least = configuration.count("topic.articles");
    int wanted = configuration.count(TopicConfiguration.TOPICS);
    if (wanted == 0) {
      List<Integer> numbers =
          TopicNumber.tried(corpus.sample().size(), least, configuration.count("topics.most"));
      if (numbers.isEmpty()) {
        return new double[0][];
      }
      wanted =
          TopicNumber.best(
              new TopicTrials(
                      corpus.sample(), corpus.sampleTerms(), corpus.vocabulary(), configuration)
                  .of(numbers));
    }
    List<float[]> points = corpus.sample().stream().filter(Projection::isPlaced).toList();
    if (points.size() <= wanted) {
      return new double[0][];
    }
    int clusters = fit.clusters(points, wanted);
    boolean held = corpus.points().isHeld();
    CentreFit means =
        held ? new SphericalKMeans(points) : new KMeansTransform(corpus.points().spark(), points);
    double[][] pieces =
        means.centres(clusters, configuration.count(held ? "seeds" : "seeds.distributed"));
    AverageLinkage.Groups found = AverageLinkage.cutAt(pieces, wanted);
    int[] groupOf = found.groupOf();
    List<TopicCountTransform.Group> groups =
        counts.groups(
            row -> {
              double[] point = TermTransform.point(row);
              return Projection.dot(point, point) > 0
                  ? groupOf[TopicAssigner.nearest(point, pieces)]
                  : -1;
            },
            found.count(),
            corpus.dimensions());
    return withoutSmall(largestFirst(groups, least), least);
  }

  private static double[][] largestFirst(List<TopicCountTransform.Group> groups, int least) {
    return groups.stream()
        .filter(g -> g.articles() >= least)
        .sorted(Comparator.comparingLong((TopicCountTransform.Group g) -> -g.articles()))
        .map(TopicCountTransform.Group::centre)
        .toArray(double[][]::new);
  }

  /** Drops topics of which the least likeness leaves too few articles, until none is too small. */
  private double[][] withoutSmall(double[][] centres, int least) {
    double[][] left = centres;
    while (left.length > 0) {
      TopicAssigner assigner = new TopicAssigner(left, configuration);
      List<TopicCountTransform.Group> groups =
          counts.groups(
              row -> assigner.first(TermTransform.point(row), -1),
              left.length,
              corpus.dimensions());
      double[][] all = left;
      List<double[]> large = new ArrayList<>();
      for (int t = 0; t < all.length; t++) {
        if (groups.get(t).articles() >= least) {
          large.add(all[t]);
        }
      }
      if (large.size() == all.length) {
        return all;
      }
      left = large.toArray(double[][]::new);
    }
    return left;
  }

  /**
   * Centres of the last run's topics by the articles that were in them, then those of topics that
   * enough outliers make.
   *
   * @param topics number of the last run's topics
   */
  double[][] carriedOn(int topics) {
    double[][] known =
        counts.groups(TermTransform::previous, topics, corpus.dimensions()).stream()
            .map(TopicCountTransform.Group::centre)
            .toArray(double[][]::new);
    List<float[]> outliers =
        corpus.outliers(
            new TopicAssigner(known, configuration), configuration.count("sample.size"));
    List<double[]> all = new ArrayList<>(Arrays.asList(known));
    all.addAll(opened(outliers));
    return all.toArray(double[][]::new);
  }

  private List<double[]> opened(List<float[]> outliers) {
    int least = configuration.count("open.articles");
    int clusters = Math.min(configuration.count("topics.most"), outliers.size() / (2 * least));
    if (clusters == 0 || outliers.size() <= clusters) {
      return List.of();
    }
    double[][] pieces =
        new SphericalKMeans(outliers).centres(clusters, configuration.count("seeds"));
    List<double[]> centres = new ArrayList<>();
    for (double[] piece : pieces) {
      double[] sum = new double[corpus.dimensions()];
      int alike = 0;
      for (float[] outlier : outliers) {
        double[] point = Projection.doubles(outlier);
        if (Projection.dot(point, piece) >= configuration.share("open.likeness")) {
          alike++;
          for (int d = 0; d < sum.length; d++) {
            sum[d] += point[d];
          }
        }
      }
      if (alike >= least) {
        centres.add(Projection.unit(sum));
      }
    }
    double[][] found = centres.toArray(double[][]::new);
    AverageLinkage.Groups distinct =
        AverageLinkage.cutBelow(found, configuration.share("merge.likeness"));
    List<double[]> merged = new ArrayList<>();
    for (int g = 0; g < distinct.count(); g++) {
      double[] sum = new double[corpus.dimensions()];
      for (int i = 0; i < found.length; i++) {
        for (int d = 0; d < sum.length && distinct.groupOf()[i] == g; d++) {
          sum[d] += found[i][d];
        }
      }
      merged.add(Projection.unit(sum));
    }
    return merged;
  }
}
