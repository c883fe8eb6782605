package io.github.parley.topic;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables of topics, in the columns of their schema files. Rows may be computed when they are
 * read; close this when they have been, for it may hold cached rows.
 *
 * @param topics table topics
 * @param articleTopics table article_topics
 * @param trends table topic_trends
 * @param countryPairs table topic_country_pairs
 * @param vocabulary table topic_vocabulary
 * @param vectors table article_vectors
 * @param points what the tables are computed from
 */
public record Topics(
    Dataset<Row> topics,
    Dataset<Row> articleTopics,
    Dataset<Row> trends,
    Dataset<Row> countryPairs,
    Dataset<Row> vocabulary,
    Dataset<Row> vectors,
    PointRows points)
    implements AutoCloseable {

  @Override
  public void close() {
    articleTopics.unpersist();
    points.close();
  }
}
