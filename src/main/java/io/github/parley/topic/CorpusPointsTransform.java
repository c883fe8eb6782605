package io.github.parley.topic;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Learns phrases, vocabulary and projection, and gives the articles as points.
 *
 * @param vocabulary the vocabulary
 * @param dimensions dimensions of the points
 * @param articles number of articles
 * @param points rows of {@link TermTransform#POINTS}, cached
 * @param sample the points of the sample, in the order of their hashes
 * @param sampleTerms terms of those
 */
record CorpusPointsTransform(
    Vocabulary vocabulary,
    int dimensions,
    long articles,
    Dataset<Row> points,
    List<double[]> sample,
    List<int[]> sampleTerms)
    implements AutoCloseable {

  /** Fewest articles that can be compared. */
  private static final int FEWEST = 2;

  static CorpusPointsTransform of(
      Dataset<Row> tokens,
      PreviousTopics previous,
      TermTransform transform,
      TopicConfiguration configuration) {
    long articles = tokens.count();
    if (articles < FEWEST) {
      Vocabulary none = new Vocabulary(List.of(), articles, configuration);
      return new CorpusPointsTransform(
          none,
          0,
          articles,
          tokens.sparkSession().createDataFrame(List.of(), TermTransform.POINTS),
          List.of(),
          List.of());
    }
    List<String[]> sample =
        transform.sample(tokens, articles).stream().map(TermTransform::tokens).toList();
    Phrases phrases =
        Phrases.learn(
            sample, configuration.share("phrase.npmi"), configuration.count("phrase.count"));
    Vocabulary vocabulary = transform.vocabulary(TermTransform.expanded(tokens, phrases), articles);
    List<TermVector> vectors =
        sample.stream().map(s -> vocabulary.vector(phrases.expand(s))).toList();
    float[][] basis =
        RandomisedSvd.rightVectors(vectors, vocabulary.size(), configuration.count("dimensions"));
    Projection projection = new Projection(basis, vectors);
    return new CorpusPointsTransform(
        vocabulary,
        projection.dimensions(),
        articles,
        TermTransform.points(tokens, phrases, vocabulary, projection, previous)
            .persist(StorageLevel.MEMORY_AND_DISK()),
        vectors.stream().map(projection::point).toList(),
        sample.stream().map(s -> vocabulary.vector(phrases.join(s)).terms()).toList());
  }

  /** The points that have neither a last topic nor one of these, in the order of their hashes. */
  List<double[]> outliers(TopicAssigner assigner, int most) {
    return points
        .filter(
            (FilterFunction<Row>)
                row -> assigner.first(TermTransform.point(row), TermTransform.previous(row)) < 0)
        .orderBy(col("place"), col("article_id"))
        .limit(most)
        .collectAsList()
        .stream()
        .map(TermTransform::point)
        .toList();
  }

  @Override
  public void close() {
    points.unpersist();
  }
}
