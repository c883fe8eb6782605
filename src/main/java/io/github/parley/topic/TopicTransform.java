package io.github.parley.topic;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Finds the topics of a corpus: of its original English articles, with one vote each.
 *
 * <p>Without a last run the topics are fitted. With one, articles keep the topic that they had, new
 * articles go to the topic that they are most like, and a topic is opened only when enough of them
 * fit none; when fewer than half of the articles had a topic in the last run, all is fitted anew
 * and topics take the ids of those that they continue. A corpus too small for topics has none.
 *
 * <p>The same rows give the same tables, however they are partitioned.
 */
public final class TopicTransform {

  private static final StructType FIRST_TOPICS =
      StructType.fromDDL("article_id STRING, previous STRING");

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
   */
  public record LastRun(Dataset<Row> topics, Dataset<Row> articleTopics) {}

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
            .map(TopicTransform::firstTopics)
            .orElseGet(() -> articles.sparkSession().createDataFrame(List.of(), FIRST_TOPICS));
    TermTransform terms = new TermTransform(configuration, StopWords.shipped());
    Dataset<Row> tokens =
        terms.tokens(articles, mentions, firstTopics).persist(StorageLevel.MEMORY_AND_DISK());
    try (CorpusPointsTransform corpus =
        CorpusPointsTransform.of(tokens, previous, terms, configuration)) {
      return new CorpusTopicsTransform(configuration, corpus, previous)
          .tables(articles, mentions, meetings);
    } finally {
      tokens.unpersist();
    }
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

  private static Dataset<Row> firstTopics(LastRun lastRun) {
    return lastRun
        .articleTopics()
        .where(col("rank").equalTo(1))
        .select(col("article_id"), col("topic_id").as("previous"));
  }
}
