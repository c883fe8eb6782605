package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parley.store.Table;
import io.github.parley.testing.SparkSessions;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicCountryPairTransformTest {

  private static final SparkSession SPARK = SparkSessions.shared();
  private static List<Row> pairs;

  /**
   * Ten articles, five of each topic. France and Germany stand together in three of t-0001 and in
   * one of t-0002, France and Spain in one of t-0002; a photo credit names Spain elsewhere.
   */
  @BeforeAll
  static void countPairs() {
    List<Row> topics = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      topics.add(RowFactory.create("a" + i, i < 5 ? "t-0001" : "t-0002", 0.9, 1));
    }
    topics.add(RowFactory.create("a0", "t-0002", 0.5, 2));
    List<Row> mentions = new ArrayList<>();
    for (String article : List.of("a0", "a1", "a2", "a5")) {
      mentions.add(RowFactory.create(article, "country", "DEU", "body"));
      mentions.add(RowFactory.create(article, "country", "FRA", "title"));
      mentions.add(RowFactory.create(article, "country", "FRA", "body"));
    }
    mentions.add(RowFactory.create("a6", "country", "FRA", "body"));
    mentions.add(RowFactory.create("a6", "country", "ESP", "dateline"));
    mentions.add(RowFactory.create("a6", "person", "Q1", "body"));
    mentions.add(RowFactory.create("a0", "country", "ESP", "caption"));
    pairs =
        TopicCountryPairTransform.pairs(
                SPARK.createDataFrame(topics, Table.ARTICLE_TOPICS.schema()),
                SPARK.createDataFrame(
                    mentions,
                    StructType.fromDDL(
                        "article_id STRING, entity_type STRING, entity_id STRING, passage_kind STRING")),
                meetings())
            .orderBy("topic_id", "country_a", "country_b")
            .collectAsList();
  }

  private static Dataset<Row> meetings() {
    return SPARK.createDataFrame(
        List.of(
            meeting("m1", "held", "a0", "a1"),
            meeting("m2", "held", "a2"),
            meeting("m3", "planned", "a1")),
        StructType.fromDDL(
            "meeting_id STRING, status STRING, countries ARRAY<STRING>, article_ids ARRAY<STRING>"));
  }

  private static Row meeting(String id, String status, String... articles) {
    return RowFactory.create(id, status, new String[] {"DEU", "FRA"}, articles);
  }

  @Test
  void liftIsTheTopicsShareOfThePairOverItsShareOfTheCorpus() {
    assertThat(pairs)
        .extracting(
            r -> r.getAs("topic_id"),
            r -> r.getAs("country_a"),
            r -> r.getAs("country_b"),
            r -> r.<Double>getAs("share"),
            r -> r.<Double>getAs("lift"))
        .containsExactly(
            tuple("t-0001", "DEU", "FRA", 0.75, 1.5),
            tuple("t-0002", "DEU", "FRA", 0.25, 0.5),
            tuple("t-0002", "ESP", "FRA", 1.0, 2.0));
  }

  @Test
  void anArticleCountsOnceForItsFirstTopic() {
    assertThat(pairs).extracting(r -> r.<Long>getAs("articles")).containsExactly(3L, 1L, 1L);
  }

  @Test
  void aHeldMeetingCountsOnceHoweverManyArticlesTellOfIt() {
    assertThat(pairs).extracting(r -> r.<Long>getAs("meetings")).containsExactly(2L, 0L, 0L);
  }
}
