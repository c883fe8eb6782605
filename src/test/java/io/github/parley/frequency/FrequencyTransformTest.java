package io.github.parley.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.store.Table;
import io.github.parley.testing.SparkSessions;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrequencyTransformTest {
  private static final StructType MEETING =
      StructType.fromDDL(
          "countries ARRAY<STRING>, participants ARRAY<STRUCT<name: STRING, country: STRING, office:"
              + " STRING, entity_id: STRING>>, status STRING, channel STRING, level STRING,"
              + " date_start DATE, date_end DATE, date_precision STRING, first_reported DATE,"
              + " article_ids ARRAY<STRING>");

  private static Dataset<Row> frequencies;

  @BeforeAll
  static void count() {
    frequencies =
        new FrequencyTransform(PairRule.NAMED).frequencies(meetings(), articles()).cache();
  }

  @Test
  void columnsAreThoseOfTheSchema() {
    assertThat(frequencies.columns())
        .containsExactly(Table.MEETING_FREQUENCY.schema().fieldNames());
  }

  @Test
  void everyPairHasARowForEveryPeriodOfTheCorpus() {
    assertThat(
            frequencies
                .groupBy("country_a", "country_b")
                .pivot("period", List.of("week", "month", "quarter", "year"))
                .count()
                .orderBy("country_a", "country_b")
                .collectAsList())
        .containsExactly(
            RowFactory.create("AM", "AZ", 14L, 4L, 2L, 1L),
            RowFactory.create("AZ", "US", 14L, 4L, 2L, 1L));
  }

  @Test
  void statusChannelLevelAndArticlesAreCountedInTheMonth() {
    assertThat(
            month("AM", "AZ", "2024-05-01")
                .select(
                    "coverage",
                    "held",
                    "planned",
                    "cancelled",
                    "by_report",
                    "in_person",
                    "phone",
                    "video",
                    "leader",
                    "minister",
                    "other",
                    "articles")
                .collectAsList())
        .containsExactly(RowFactory.create(2L, 2L, 1L, 0L, 1L, 1L, 1L, 0L, 1L, 1L, 0L, 2L));
  }

  @Test
  void quietMonthsAreZeroWithTheirCoverage() {
    Row quiet = month("AM", "AZ", "2024-06-01").first();

    assertThat(quiet.<Long>getAs("held")).isZero();
    assertThat(quiet.<Long>getAs("coverage")).isEqualTo(1);
    assertThat(quiet.<Double>getAs("expected")).isZero();
  }

  @Test
  void meetingsOutsideTheDaysOfTheCorpusHaveNoRow() {
    assertThat(frequencies.where("period_start < '2024-01-01'").isEmpty()).isTrue();
  }

  @Test
  void partitionsAndAdaptiveExecutionChangeNothing() {
    SparkSession spark = SparkSessions.shared();
    try {
      spark.conf().set("spark.sql.shuffle.partitions", "200");
      spark.conf().set("spark.sql.adaptive.enabled", "false");
      Dataset<Row> many =
          new FrequencyTransform(PairRule.NAMED)
              .frequencies(meetings().repartition(5), articles().repartition(3));
      assertThat(rows(many)).isEqualTo(rows(frequencies));
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", "1");
      spark.conf().unset("spark.sql.adaptive.enabled");
    }
  }

  private static List<String> rows(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  private static Dataset<Row> month(String a, String b, String start) {
    return frequencies.where(
        String.format(
            "period = 'month' AND country_a = '%s' AND country_b = '%s' AND period_start = '%s'",
            a, b, start));
  }

  private static Dataset<Row> articles() {
    List<Row> rows =
        List.of(
            article("a1", "2024-05-03", null),
            article("a2", "2024-05-20", null),
            article("copy", "2024-05-21", "a2"),
            article("a3", "2024-06-10", null),
            article("a4", "2024-08-01", null));
    return SparkSessions.shared()
        .createDataFrame(
            rows, StructType.fromDDL("article_id STRING, published DATE, duplicate_of STRING"));
  }

  private static Row article(String id, String published, String duplicateOf) {
    return RowFactory.create(id, date(published), duplicateOf);
  }

  private static Dataset<Row> meetings() {
    List<Row> rows = new ArrayList<>();
    rows.add(meeting("AM AZ", "AM", "held", "in_person", "leader", "2024-05-02", "a1"));
    rows.add(meeting("AM AZ", "AM", "held", "phone", "minister", null, "a2", "copy"));
    rows.add(meeting("AM AZ", "AM", "planned", "unknown", "other", "2024-05-30", "a1"));
    rows.add(meeting("AZ EU US", "AZ US", "held", "video", "leader", "2024-07-04", "a4"));
    rows.add(meeting("AM AZ", "AM", "held", "in_person", "leader", "1999-11-19", "a1"));
    return SparkSessions.shared().createDataFrame(rows, MEETING);
  }

  private static Row meeting(
      String countries,
      String represented,
      String status,
      String channel,
      String level,
      String day,
      String... articles) {
    Object[] participants =
        List.of(represented.split(" ")).stream()
            .map(country -> RowFactory.create("Somebody", country, null, null))
            .toArray();
    return RowFactory.create(
        countries.split(" "),
        participants,
        status,
        channel,
        level,
        date(day),
        date(day),
        day == null ? null : "day",
        date("2024-05-20"),
        articles);
  }

  private static Date date(String day) {
    return day == null ? null : Date.valueOf(LocalDate.parse(day));
  }
}
