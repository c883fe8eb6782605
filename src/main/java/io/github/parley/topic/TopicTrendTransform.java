package io.github.parley.topic;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Counts topics by week and month. */
public final class TopicTrendTransform {

  private static final String ARTICLES = "articles";
  private static final String[] PERIOD = {"period", "period_start"};
  private static final String[] TOPIC = {"topic_id"};

  private static final UserDefinedFunction SURPRISE =
      udf(
          (UDF3<Long, Long, Double, Double>)
              (count, trials, probability) -> BinomialTail.surprise(count, trials, probability),
          DataTypes.DoubleType);

  private TopicTrendTransform() {}

  /**
   * Table topic_trends: every topic in every period between the first and the last article that has
   * a topic and a date.
   *
   * @param articles table articles
   * @param articleTopics table article_topics
   */
  public static Dataset<Row> trends(Dataset<Row> articles, Dataset<Row> articleTopics) {
    Dataset<Row> dated =
        articleTopics
            .where(col("rank").equalTo(1))
            .join(
                articles.where(col("published").isNotNull()).select("article_id", "published"),
                new String[] {"article_id"},
                "inner");
    return byPeriod(dated, "week").unionByName(byPeriod(dated, "month"));
  }

  private static Dataset<Row> byPeriod(Dataset<Row> dated, String period) {
    Dataset<Row> placed =
        dated.select(
            col("topic_id"), date_trunc(period, col("published")).cast("date").as("period_start"));
    Dataset<Row> counts =
        placed.groupBy("topic_id", "period_start").agg(count(lit(1)).as(ARTICLES));
    Dataset<Row> periods =
        placed
            .agg(min("period_start").as("first"), max("period_start").as("last"))
            .where(col("first").isNotNull())
            .select(
                explode(expr("sequence(first, last, interval 1 " + period + ")"))
                    .as("period_start"));
    Dataset<Row> all =
        placed
            .select("topic_id")
            .distinct()
            .crossJoin(periods)
            .join(counts, new String[] {"topic_id", "period_start"}, "left")
            .select(
                col("topic_id"),
                lit(period).as("period"),
                col("period_start"),
                coalesce(col(ARTICLES), lit(0L)).as(ARTICLES));
    Dataset<Row> ofPeriod =
        all.groupBy("period", "period_start").agg(sum(ARTICLES).as("in_period"));
    Dataset<Row> ofTopic = all.groupBy("topic_id").agg(sum(ARTICLES).as("in_topic"));
    Dataset<Row> ofCorpus = all.agg(sum(ARTICLES).as("in_corpus"));
    Column share =
        when(col("in_period").equalTo(0), lit(0.0))
            .otherwise(expr("try_divide(articles, in_period)"));
    return all.join(ofPeriod, PERIOD, "inner")
        .join(ofTopic, TOPIC, "inner")
        .crossJoin(ofCorpus)
        .select(
            col("topic_id"),
            col("period"),
            col("period_start"),
            col(ARTICLES),
            share.as("share"),
            SURPRISE
                .apply(col(ARTICLES), col("in_period"), expr("try_divide(in_topic, in_corpus)"))
                .as("burst"));
  }
}
