package io.github.parley.topic;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts the topics of the articles that name two countries. */
public final class TopicCountryPairTransform {

  private static final String TOPIC = "topic_id";
  private static final String[] USING_PAIR = {"country_a", "country_b"};
  private static final String[] USING_TOPIC = {TOPIC};
  private static final String[] USING_BOTH = {TOPIC, "country_a", "country_b"};

  private TopicCountryPairTransform() {}

  /**
   * Table topic_country_pairs: the pairs that at least one article of a topic names.
   *
   * @param articleTopics table article_topics
   * @param mentions table mentions
   * @param meetings table meetings
   */
  public static Dataset<Row> pairs(
      Dataset<Row> articleTopics, Dataset<Row> mentions, Dataset<Row> meetings) {
    Dataset<Row> first = articleTopics.where(col("rank").equalTo(1)).select("article_id", TOPIC);
    Dataset<Row> named =
        mentions
            .where(
                col("entity_type")
                    .equalTo("country")
                    .and(col("entity_id").isNotNull())
                    .and(col("passage_kind").isin("title", "dateline", "body")))
            .select("article_id", "entity_id")
            .distinct()
            .join(first, new String[] {"article_id"}, "inner");
    Dataset<Row> inTopic =
        named
            .withColumnRenamed("entity_id", "country_a")
            .join(
                named.select(col("article_id"), col("entity_id").as("country_b")),
                new String[] {"article_id"},
                "inner")
            .where(col("country_a").lt(col("country_b")))
            .groupBy(TOPIC, USING_PAIR)
            .agg(count(lit(1)).as("articles"));
    Dataset<Row> inAll =
        inTopic
            .groupBy("country_a", "country_b")
            .agg(org.apache.spark.sql.functions.sum("articles").as("of_pair"));
    Dataset<Row> ofTopic = first.groupBy(TOPIC).agg(count(lit(1)).as("of_topic"));
    Dataset<Row> ofCorpus = first.agg(count(lit(1)).as("of_corpus"));
    Column share = col("articles").cast("double").divide(col("of_pair"));
    return inTopic
        .join(inAll, USING_PAIR, "inner")
        .join(ofTopic, USING_TOPIC, "inner")
        .crossJoin(ofCorpus)
        .join(held(first, meetings), USING_BOTH, "left")
        .select(
            col(TOPIC),
            col("country_a"),
            col("country_b"),
            col("articles"),
            coalesce(col("meetings"), lit(0L)).as("meetings"),
            share.as("share"),
            share.multiply(col("of_corpus")).divide(col("of_topic")).as("lift"));
  }

  private static Dataset<Row> held(Dataset<Row> first, Dataset<Row> meetings) {
    return meetings
        .where(col("status").equalTo("held"))
        .select(col("meeting_id"), col("countries"), explode(col("article_ids")).as("article_id"))
        .join(first, new String[] {"article_id"}, "inner")
        .select(col("meeting_id"), col(TOPIC), col("countries"))
        .distinct()
        .select(
            col("meeting_id"),
            col(TOPIC),
            col("countries"),
            explode(col("countries")).as("country_a"))
        .select(
            col("meeting_id"),
            col(TOPIC),
            col("country_a"),
            explode(col("countries")).as("country_b"))
        .where(col("country_a").lt(col("country_b")))
        .groupBy(TOPIC, USING_PAIR)
        .agg(countDistinct("meeting_id").as("meetings"));
  }
}
