package io.github.parley.topic;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Learns phrases, vocabulary and projection, and gives the articles as points.
 *
 * @param vocabulary the vocabulary
 * @param dimensions dimensions of the points
 * @param articles number of articles
 * @param points the articles as points
 * @param sample the points of the sample, in the order of their hashes
 * @param sampleTerms terms of those
 */
record CorpusPointsTransform(
    Vocabulary vocabulary,
    int dimensions,
    long articles,
    PointRows points,
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
    List<TermTransform.Cut> cut =
        articles < FEWEST ? List.of() : transform.sample(tokens, articles);
    List<String[]> words = cut.stream().map(TermTransform.Cut::tokens).toList();
    Phrases phrases =
        Phrases.learn(
            words, configuration.share("phrase.npmi"), configuration.count("phrase.count"));
    List<String[]> joined = words.parallelStream().map(phrases::join).toList();
    Vocabulary vocabulary = Vocabulary.learn(joined, configuration);
    List<TermVector> vectors =
        joined.parallelStream().map(j -> vocabulary.vector(Phrases.withWords(j))).toList();
    Projection projection =
        new Projection(
            RandomisedSvd.rightVectors(
                vectors, vocabulary.size(), configuration.count("dimensions")),
            vectors);
    List<float[]> sample =
        vectors.parallelStream().map(projection::point).map(Projection::floats).toList();
    List<int[]> terms = joined.parallelStream().map(j -> vocabulary.vector(j).terms()).toList();
    PointRows points =
        transform.isWhole(articles)
            ? PointRows.held(
                tokens.sparkSession(),
                IntStream.range(0, cut.size())
                    .mapToObj(
                        i -> TermTransform.point(cut.get(i), terms.get(i), sample.get(i), previous))
                    .toList())
            : PointRows.spread(
                TermTransform.points(tokens, phrases, vocabulary, projection, previous));
    return new CorpusPointsTransform(
        vocabulary, projection.dimensions(), articles, points, sample, terms);
  }

  /** The articles that have neither a last topic nor one of these, in the order of their hashes. */
  List<TermTransform.Point> outliers(TopicAssigner assigner, int most) {
    return points
        .table(
            rows ->
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                    .filter(
                        row ->
                            assigner.first(
                                    TermTransform.point(row),
                                    TermTransform.terms(row),
                                    TermTransform.previous(row))
                                < 0)
                    .iterator(),
            TermTransform.POINTS)
        .orderBy(col("place"), col("article_id"))
        .limit(most)
        .collectAsList()
        .stream()
        .map(TermTransform.Point::of)
        .toList();
  }

  @Override
  public void close() {
    points.close();
  }
}
