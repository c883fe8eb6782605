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
    List<float[]> sample,
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
    List<String[]> cut = articles < FEWEST ? List.of() : transform.sample(tokens, articles);
    Phrases phrases =
        Phrases.learn(cut, configuration.share("phrase.npmi"), configuration.count("phrase.count"));
    List<String[]> joined = cut.stream().map(phrases::join).toList();
    Vocabulary vocabulary = Vocabulary.learn(joined, configuration);
    List<TermVector> vectors =
        joined.stream().map(j -> vocabulary.vector(Phrases.withWords(j))).toList();
    Projection projection =
        new Projection(
            RandomisedSvd.rightVectors(
                vectors, vocabulary.size(), configuration.count("dimensions")),
            vectors);
    return new CorpusPointsTransform(
        vocabulary,
        projection.dimensions(),
        articles,
        TermTransform.points(tokens, phrases, vocabulary, projection, previous)
            .persist(StorageLevel.MEMORY_AND_DISK()),
        vectors.stream().map(projection::point).map(Projection::floats).toList(),
        joined.stream().map(j -> vocabulary.vector(j).terms()).toList());
  }

  /** The points that have neither a last topic nor one of these, in the order of their hashes. */
  List<float[]> outliers(TopicAssigner assigner, int most) {
    return points
        .filter(
            (FilterFunction<Row>)
                row -> assigner.first(TermTransform.point(row), TermTransform.previous(row)) < 0)
        .orderBy(col("place"), col("article_id"))
        .limit(most)
        .collectAsList()
        .stream()
        .map(TermTransform::floats)
        .toList();
  }

  @Override
  public void close() {
    points.unpersist();
  }
}
