package io.github.parley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what a corpus' topics are told by: fitted anew, or carried on from the last run. */
final class TopicModelTransform {

  private final TopicConfiguration configuration;
  private final CorpusPointsTransform corpus;
  private final TopicFit fit;
  private final TopicCountTransform counts;

  TopicModelTransform(TopicConfiguration configuration, CorpusPointsTransform corpus) {
    this.configuration = configuration;
    this.corpus = corpus;
    this.fit = new TopicFit(configuration);
    this.counts = new TopicCountTransform(corpus.points());
  }

  /** Topics fitted to the corpus, the largest one first; none in a small corpus. */
  TopicModel fitted(CorpusPointsTransform.Sample sample) {
    int least = configuration.count("topic.articles");
    int wanted = wanted(sample, least);
    List<float[]> points = sample.points().stream().filter(Projection::isPlaced).toList();
    if (wanted == 0 || points.size() <= wanted) {
      return none();
    }
    TermMixture mixture = mixture(sample, points, wanted);
    List<TopicCountTransform.Group> groups =
        counts.groups(
            row -> {
              int[] terms = TermTransform.terms(row);
              return terms.length > 0 ? mixture.best(terms) : -1;
            },
            mixture.topics(),
            corpus.space().dimensions());
    TopicModel model = new TopicModel(centres(groups), mixture);
    return withoutSmall(model.only(largestFirst(groups, least)), least);
  }

  /** The number of topics, chosen when it is not given; 0 for a small corpus. */
  private int wanted(CorpusPointsTransform.Sample sample, int least) {
    int given = configuration.count(TopicConfiguration.TOPICS);
    if (given > 0) {
      return given;
    }
    List<Integer> numbers =
        TopicNumber.tried(sample.points().size(), least, configuration.count("topics.most"));
    if (numbers.isEmpty()) {
      return 0;
    }
    TopicTrials trials =
        new TopicTrials(
            sample.points(), sample.terms(), corpus.space().vocabulary(), configuration);
    return TopicNumber.best(trials.of(numbers));
  }

  private TopicModel none() {
    return new TopicModel(
        new double[0][],
        TermMixture.of(new TermCounts(0, corpus.space().vocabulary().size()), configuration));
  }

  /** The mixture of the sample's terms, from its clusters on. */
  private TermMixture mixture(
      CorpusPointsTransform.Sample sample, List<float[]> points, int wanted) {
    boolean held = corpus.points().isHeld();
    CentreFit means =
        held ? new SphericalKMeans(points) : new KMeansTransform(corpus.points().spark(), points);
    double[][] pieces =
        means.centres(
            fit.clusters(points, wanted),
            configuration.count(held ? "seeds" : "seeds.distributed"));
    AverageLinkage.Groups found = AverageLinkage.cutAt(pieces, wanted);
    CentreTable table = new CentreTable(pieces);
    int[] first =
        sample.points().stream()
            .mapToInt(p -> Projection.isPlaced(p) ? found.groupOf()[table.nearest(p)] : -1)
            .toArray();
    return TermMixture.fitted(
        sample.terms(), first, found.count(), corpus.space().vocabulary().size(), configuration);
  }

  private static double[][] centres(List<TopicCountTransform.Group> groups) {
    return groups.stream().map(TopicCountTransform.Group::centre).toArray(double[][]::new);
  }

  private static int[] largestFirst(List<TopicCountTransform.Group> groups, int least) {
    return IntStream.range(0, groups.size())
        .boxed()
        .filter(g -> groups.get(g).articles() >= least)
        .sorted(Comparator.comparingLong(g -> -groups.get(g).articles()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Drops topics of which the least likeness leaves too few articles, until none is too small. */
  private TopicModel withoutSmall(TopicModel model, int least) {
    TopicModel left = model;
    while (left.topics() > 0) {
      TopicAssigner assigner = new TopicAssigner(left, configuration);
      List<TopicCountTransform.Group> groups =
          counts.groups(
              row -> assigner.first(TermTransform.point(row), TermTransform.terms(row), -1),
              left.topics(),
              corpus.space().dimensions());
      int[] large =
          IntStream.range(0, left.topics())
              .filter(t -> groups.get(t).articles() >= least)
              .toArray();
      if (large.length == left.topics()) {
        break;
      }
      left = left.only(large);
    }
    return left;
  }

  /**
   * The last run's topics by the articles that were in them, then those that enough outliers make.
   *
   * @param topics number of the last run's topics
   */
  TopicModel carriedOn(int topics) {
    double[][] centres =
        centres(counts.groups(TermTransform::previous, topics, corpus.space().dimensions()));
    TermCounts terms =
        counts.terms(TermTransform::previous, topics, corpus.space().vocabulary().size());
    TopicModel known = new TopicModel(centres, TermMixture.of(terms, configuration));
    List<TermTransform.Point> outliers =
        corpus.outliers(
            new TopicAssigner(known, configuration), configuration.count("sample.size"));
    List<OutlierTopics.Opened> opened = new OutlierTopics(configuration).opened(outliers);
    TermCounts allTerms = terms.withMore(opened.size());
    List<double[]> allCentres = new ArrayList<>(Arrays.asList(centres));
    for (OutlierTopics.Opened topic : opened) {
      for (int[] article : topic.articles()) {
        allTerms.add(allCentres.size(), article);
      }
      allCentres.add(topic.centre());
    }
    return new TopicModel(
        allCentres.toArray(double[][]::new), TermMixture.of(allTerms, configuration));
  }
}
