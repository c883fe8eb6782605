package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.testing.SparkSessions;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class DuplicateTransformTest {

  private static final StructType SCHEMA =
      StructType.fromDDL(
          "article_id STRING, source STRING, published DATE, title STRING, text STRING,"
              + " content_hash STRING, signature ARRAY<BIGINT>");

  private static final String STORY =
      "The foreign ministers of Norway and Portugal met in Lisbon on Tuesday and signed a treaty on"
          + " fisheries that had been under negotiation for six years. The treaty sets quotas for"
          + " herring, cod and sardines and opens the ports of both countries to inspectors of the"
          + " other. Norway will host the first review of the treaty next spring, the ministers told"
          + " reporters after the ceremony in the old customs house by the river.";

  private static Row article(String id, String source, String day, String text) {
    return RowFactory.create(
        id,
        source,
        day == null ? null : Date.valueOf(day),
        null,
        text,
        ContentHash.of(null, text),
        DuplicateSignature.of(text));
  }

  private static Map<String, String> duplicates(List<Row> articles) {
    Dataset<Row> input = SparkSessions.shared().createDataFrame(articles, SCHEMA);
    Map<String, String> found = new HashMap<>();
    articles.forEach(article -> found.put(article.getString(0), "original"));
    for (Row row : DuplicateTransform.duplicates(input).collectAsList()) {
      found.put(row.getString(0), row.getString(1) + " " + row.getString(2));
    }
    return found;
  }

  @Test
  void tellsTheKindsOfCopies() {
    String edited = "LISBON (Agency) - " + STORY.replace("told reporters", "said");
    assertThat(
            duplicates(
                List.of(
                    article("first", "a", "2021-03-02", STORY),
                    article("same", "b", "2021-03-03", STORY),
                    article("wire", "c", "2021-03-03", edited),
                    article("later", "a", "2021-03-04", edited + " The text was released later."),
                    article("other", "a", "2021-03-02", STORY.replaceAll("[aeiou]", "x")))))
        .isEqualTo(
            Map.of(
                "first", "original",
                "same", "first exact",
                "wire", "first syndicated",
                "later", "first revision",
                "other", "original"));
  }

  @Test
  void keepsANoticeThatIsRenewedEachYearApart() {
    assertThat(
            duplicates(
                List.of(
                    article("2020", "a", "2020-03-02", STORY + " This is notice 1."),
                    article("2021", "a", "2021-03-02", STORY + " This is notice 1 again."))))
        .containsEntry("2021", "original");
  }

  @Test
  void keepsFiguresOfAnotherMonthApart() {
    String figures = " Exports rose 1.0 pct in March to 512 and imports 2.5 pct to 380.";
    String others = " Exports rose 1.9 pct in April to 530 and imports 0.7 pct to 391.";
    assertThat(
            duplicates(
                List.of(
                    article("march", "a", "2021-05-02", STORY + figures),
                    article("april", "a", "2021-05-06", STORY + others))))
        .containsEntry("april", "original");
  }

  @Test
  void takesTheFullestOfTheEarliestForTheOriginal() {
    assertThat(
            duplicates(
                List.of(
                    article("short", "a", "2021-03-02", STORY.substring(0, 300)),
                    article("full", "b", "2021-03-02", STORY),
                    article("undated", "c", null, STORY + " More."))))
        .isEqualTo(
            Map.of("full", "original", "short", "full syndicated", "undated", "full syndicated"));
  }

  @Test
  void dependsNeitherOnOrderNorOnPartitions() {
    List<Row> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(article("copy" + i, "s" + i % 7, "2021-03-0" + (1 + i % 5), STORY + " Copy."));
      articles.add(article("lone" + i, "s", "2021-03-01", STORY.replace("r", "r" + i)));
    }
    Map<String, String> expected = duplicates(articles);
    Collections.reverse(articles);
    assertThat(duplicates(articles)).isEqualTo(expected);
  }

  @Test
  void findsTheSameComponentsOnOneMachineAndOnMany() {
    List<Row> pairs = new ArrayList<>();
    for (long i = 0; i < 40; i++) {
      pairs.add(RowFactory.create(i, i + 1 + i % 7));
      pairs.add(RowFactory.create(100 + i, 200 - i));
    }
    ConnectedComponents expected = new ConnectedComponents();
    pairs.forEach(pair -> expected.join(pair.getLong(0), pair.getLong(1)));

    Map<Long, Long> found = new HashMap<>();
    StructType schema = StructType.fromDDL("a BIGINT, b BIGINT");
    DuplicateTransform.components(SparkSessions.shared().createDataFrame(pairs, schema))
        .collectAsList()
        .forEach(row -> found.put(row.getAs("key"), row.getAs("label")));

    assertThat(found).isEqualTo(expected.labels());
  }
}
