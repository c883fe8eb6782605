package io.github.parley.topic;

import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Finds the topics of a corpus: of its original English articles, with one vote each.
 *
 * <p>Without a last run the topics are fitted. With one, articles keep the topic that they had, new
 * articles go to the topic that they are most like, and a topic is opened only when enough of them
 * fit none; when fewer than half of the articles had a topic in the last run, all is fitted anew
 * and topics take the ids of those that they continue. A corpus too small for topics has none.
 *
 * <p>While topics go on, the phrases, the vocabulary and the space in which articles are compared
 * go on as well, until the corpus has grown or shrunk by a tenth since they were learned.
 *
 * <p>The same rows give the same tables, however they are partitioned.
 */
public final class TopicTransform {

  private static final StructType FIRST_TOPICS =
      StructType.fromDDL("article_id STRING, previous INT");

  /**
   * Share of the articles that must have had a topic for the last run's topics to go on. Below, the
   * corpus is another one.
   */
  private static final double KNOWN_SHARE = 0.5;

  /**
   * Change of the corpus' size at which the vocabulary is learned anew: it has new words by then.
   */
  private static final double MOST_GROWTH = 0.1;

  private final TopicConfiguration configuration;

  /**
   * @param configuration thresholds
   */
  public TopicTransform(TopicConfiguration configuration) {
    this.configuration = configuration;
  }

  /**
   * The tables of the last run.
   *
   * @param topics table topics
   * @param articleTopics table article_topics
   * @param vectors in what its articles are compared; empty when that can't be used again
   */
  public record LastRun(
      Dataset<Row> topics, Dataset<Row> articleTopics, Optional<LastVectors> vectors) {}

  /**
   * The vectors of the last run.
   *
   * @param vocabulary table topic_vocabulary
   * @param vectors rows of table article_vectors; those of articles that have changed are left out
   */
  public record LastVectors(Dataset<Row> vocabulary, Dataset<Row> vectors) {}

  /**
   * The tables of topics.
   *
   * @param articles table articles; {@code article_id}, {@code published}, {@code title}, {@code
   *     text}, {@code language} and {@code duplicate_of} are read
   * @param mentions table mentions
   * @param meetings table meetings
   * @param lastRun the last run, if there was one
   */
  public Topics apply(
      Dataset<Row> articles,
      Dataset<Row> mentions,
      Dataset<Row> meetings,
      Optional<LastRun> lastRun) {
    PreviousTopics previous = lastRun.map(TopicTransform::previous).orElse(PreviousTopics.NONE);
    Dataset<Row> firstTopics =
        lastRun
            .map(last -> firstTopics(last, previous))
            .orElseGet(() -> articles.sparkSession().createDataFrame(List.of(), FIRST_TOPICS));
    Dataset<Row> originals = TermTransform.originals(articles, firstTopics);
    Row counts = originals.select(count(lit(1)), count_if(col("previous").geq(0))).first();
    long all = counts.getLong(0);
    boolean kept = counts.getLong(1) > 0 && counts.getLong(1) >= KNOWN_SHARE * all;
    TermTransform terms = new TermTransform(configuration, StopWords.shipped());
    Optional<CorpusPointsTransform> carriedOn =
        lastRun
            .flatMap(LastRun::vectors)
            .filter(last -> kept)
            .flatMap(last -> carriedOn(originals, mentions, all, last, terms));
    CorpusPointsTransform corpus =
        carriedOn.orElseGet(
            () -> CorpusPointsTransform.learned(originals, mentions, terms, configuration));
    return new CorpusTopicsTransform(configuration, corpus, previous, kept)
        .tables(articles, mentions, meetings);
  }

  private static Optional<CorpusPointsTransform> carriedOn(
      Dataset<Row> originals,
      Dataset<Row> mentions,
      long articles,
      LastVectors last,
      TermTransform terms) {
    TermSpace space = TermSpace.of(last.vocabulary());
    return Math.abs(articles - space.articles()) > MOST_GROWTH * space.articles()
        ? Optional.empty()
        : Optional.of(
            CorpusPointsTransform.carriedOn(
                originals, mentions, articles, space, last.vectors(), terms));
  }

  private static PreviousTopics previous(LastRun lastRun) {
    TreeMap<String, String> themes = new TreeMap<>();
    lastRun
        .topics()
        .select("topic_id", "parent_topic")
        .collectAsList()
        .forEach(r -> themes.put(r.getString(0), r.isNullAt(1) ? "" : r.getString(1)));
    return new PreviousTopics(themes);
  }

  private static Dataset<Row> firstTopics(LastRun lastRun, PreviousTopics previous) {
    String[] topics = previous.topics().toArray(String[]::new);
    return lastRun
        .articleTopics()
        .where(col("rank").equalTo(1))
        .select(
            col("article_id"),
            array_position(lit(topics), col("topic_id")).minus(1).cast("int").as("previous"));
  }
}
