package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.parley.store.Table;
import io.github.parley.testing.SparkSessions;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicTrendTransformTest {

  private static final SparkSession SPARK = SparkSessions.shared();
  private static List<Row> months;

  /** In January 9 articles of t-0001 and 1 of t-0002, in February none, in March 1 and 9. */
  @BeforeAll
  static void countMonths() {
    List<Row> articles = new ArrayList<>();
    List<Row> topics = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String id = "a" + i;
      articles.add(RowFactory.create(id, Date.valueOf(i < 10 ? "2024-01-15" : "2024-03-04")));
      topics.add(RowFactory.create(id, i < 9 || i == 19 ? "t-0001" : "t-0002", 0.9, 1));
    }
    articles.add(RowFactory.create("undated", null));
    topics.add(RowFactory.create("undated", "t-0001", 0.9, 1));
    topics.add(RowFactory.create("a0", "t-0002", 0.5, 2));
    months =
        TopicTrendTransform.trends(
                SPARK.createDataFrame(
                    articles, StructType.fromDDL("article_id STRING, published DATE")),
                SPARK.createDataFrame(topics, Table.ARTICLE_TOPICS.schema()))
            .where("period = 'month'")
            .orderBy("topic_id", "period_start")
            .collectAsList();
  }

  @Test
  void everyTopicHasEveryPeriodWithZeros() {
    assertThat(months)
        .extracting(r -> r.getAs("topic_id"), r -> r.<Long>getAs("articles"))
        .containsExactly(
            tuple("t-0001", 9L),
            tuple("t-0001", 0L),
            tuple("t-0001", 1L),
            tuple("t-0002", 1L),
            tuple("t-0002", 0L),
            tuple("t-0002", 9L));
  }

  @Test
  void shareIsOfThePeriodsArticlesWithATopic() {
    assertThat(months)
        .extracting(r -> r.<Double>getAs("share"))
        .containsExactly(0.9, 0.0, 0.1, 0.1, 0.0, 0.9);
  }

  @Test
  void burstIsTheSignedTailAgainstTheTopicsShareOverTheCorpus() {
    double tail = -Math.log10(11 / 1024.0);
    assertThat(months.get(0).<Double>getAs("burst")).isCloseTo(tail, within(1e-6));
    assertThat(months.get(2).<Double>getAs("burst")).isCloseTo(-tail, within(1e-6));
  }

  @Test
  void anEmptyPeriodIsNoBurst() {
    assertThat(months.get(1).<Double>getAs("burst")).isZero();
  }
}
