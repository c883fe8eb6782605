package io.github.parley.topic;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * The articles of a corpus as points.
 *
 * @param space in what they are compared
 * @param articles number of articles
 * @param points the articles as points
 * @param sample the articles from which the space was learned; empty when it is that of an earlier
 *     run
 */
record CorpusPointsTransform(
    TermSpace space, long articles, PointRows points, Optional<Sample> sample) {

  /** Fewest articles that can be compared. */
  private static final int FEWEST = 2;

  /** Articles whose points of an earlier run are read into the driver: some hundred megabytes. */
  private static final int MOST_HELD = 100_000;

  private static final String ID = "article_id";

  /**
   * Articles of a sample, in the order of their hashes.
   *
   * @param points their points
   * @param terms their terms
   */
  record Sample(List<float[]> points, List<int[]> terms) {}

  /**
   * Learns phrases, vocabulary and projection from the articles.
   *
   * @param originals rows of {@link TermTransform#originals}
   * @param mentions table mentions
   */
  static CorpusPointsTransform learned(
      Dataset<Row> originals,
      Dataset<Row> mentions,
      TermTransform transform,
      TopicConfiguration configuration) {
    Dataset<Row> tokens =
        transform.tokens(originals, mentions).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return learned(tokens, transform, configuration);
    } finally {
      tokens.unpersist();
    }
  }

  private static CorpusPointsTransform learned(
      Dataset<Row> tokens, TermTransform transform, TopicConfiguration configuration) {
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
    TermSpace space = new TermSpace(phrases, vocabulary, projection, articles);
    List<float[]> points =
        vectors.parallelStream().map(projection::point).map(Projection::floats).toList();
    List<int[]> terms = joined.parallelStream().map(j -> vocabulary.vector(j).terms()).toList();
    PointRows rows =
        transform.isWhole(articles)
            ? PointRows.held(
                tokens.sparkSession(),
                IntStream.range(0, cut.size())
                    .mapToObj(i -> TermTransform.point(cut.get(i), terms.get(i), points.get(i)))
                    .toList())
            : PointRows.spread(TermTransform.points(tokens, space));
    return new CorpusPointsTransform(space, articles, rows, Optional.of(new Sample(points, terms)));
  }

  /**
   * Takes the points of an earlier run, and makes those of the other articles in the space of that
   * run.
   *
   * @param originals rows of {@link TermTransform#originals}
   * @param mentions table mentions
   * @param articles number of the originals
   * @param vectors rows of table article_vectors that hold still
   */
  static CorpusPointsTransform carriedOn(
      Dataset<Row> originals,
      Dataset<Row> mentions,
      long articles,
      TermSpace space,
      Dataset<Row> vectors,
      TermTransform transform) {
    Dataset<Row> known =
        originals
            .select(ID, "place", "previous")
            .join(vectors, ID)
            .select(
                col(ID), col("place"), col("terms"), col("vector").as("point"), col("previous"));
    Dataset<Row> others =
        originals.join(vectors.select(ID), originals.col(ID).equalTo(vectors.col(ID)), "left_anti");
    Dataset<Row> ids = others.select(col(ID).as("other_id"));
    Dataset<Row> theirs =
        mentions.join(broadcast(ids), col(ID).equalTo(col("other_id")), "left_semi");
    Dataset<Row> points = known.union(transform.points(others, theirs, space));
    PointRows rows =
        articles <= MOST_HELD
            ? PointRows.held(originals.sparkSession(), points.collectAsList())
            : PointRows.spread(points);
    return new CorpusPointsTransform(space, articles, rows, Optional.empty());
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
        .orderBy(col("place"), col(ID))
        .limit(most)
        .collectAsList()
        .stream()
        .map(TermTransform.Point::of)
        .toList();
  }

  /** Table article_vectors. */
  Dataset<Row> vectors() {
    return points
        .table(rows -> rows, TermTransform.POINTS)
        .select(col(ID), col("terms"), col("point").as("vector"));
  }
}
