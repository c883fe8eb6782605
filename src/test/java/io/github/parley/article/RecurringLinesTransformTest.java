package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.testing.SparkSessions;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class RecurringLinesTransformTest {

  @Test
  void findsTheLinesOfASource() {
    List<Row> articles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      articles.add(
          RowFactory.create("fjord", "Article " + "x".repeat(i) + "\nFjord gives " + i, "h" + i));
      articles.add(RowFactory.create("copies", "One line for all", "h"));
      articles.add(RowFactory.create(null, "Fjord gives", "h" + i));
    }
    List<Row> found =
        RecurringLinesTransform.recurring(
                SparkSessions.shared()
                    .createDataFrame(
                        articles,
                        StructType.fromDDL("source STRING, text STRING, content_hash STRING")))
            .collectAsList();
    assertThat(found)
        .containsExactly(
            RowFactory.create(
                RecurringLineSet.key("fjord", LineFingerprint.of("Fjord gives")), 6L));
  }
}
