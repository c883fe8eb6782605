package io.github.parley.meeting;

import static io.github.parley.meeting.Reports.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.store.Table;
import io.github.parley.testing.SparkSessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTransformTest {

  private static final StructType ARTICLES =
      StructType.fromDDL("article_id STRING, source STRING, published DATE, duplicate_of STRING");

  private static List<MeetingReport> reports() {
    List<Reports> all = new ArrayList<>();
    all.add(ordinary("plan").status(Status.PLANNED).published("2024-05-28"));
    all.add(ordinary("held"));
    all.add(ordinary("copy").copyOf("held"));
    all.add(ordinary("later").date("2024-09-02", "2024-09-02").published("2024-09-03"));
    all.add(ordinary("summit1").parties("AT,CZ,HU,SI", "").place("AT"));
    all.add(
        ordinary("summit2").parties("AT,HU,SI", "").place("AT").date("2024-06-01", "2024-06-05"));
    all.add(ordinary("guest").parties("AT,CZ", "").place("AT").evidence("talks at the summit"));
    return all.stream().map(Reports::report).toList();
  }

  private static Dataset<Row> merged(int mostInMemory) {
    List<Row> mentions = new ArrayList<>();
    List<Row> articles = new ArrayList<>();
    for (MeetingReport report : reports()) {
      mentions.add(ReportTransform.row(report, null, Set.of(), false));
      articles.add(
          RowFactory.create(
              report.articleId(), report.source(), report.published(), report.duplicateOf()));
    }
    Dataset<Row> rows =
        SparkSessions.shared()
            .createDataFrame(mentions, ReportTransform.SCHEMA)
            .drop("source", "published", "duplicate_of", "cluster", "reasons", "large");
    return MergeTransform.merge(
        rows.repartition(3),
        SparkSessions.shared().createDataFrame(articles, ARTICLES),
        mostInMemory);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100})
  void agreesWithMergingAtOnce(int mostInMemory) {
    List<String> ids =
        MergeTransform.meetings(merged(mostInMemory))
            .select("meeting_id", "merged_because")
            .sort("meeting_id")
            .collectAsList()
            .stream()
            .map(r -> r.getString(0) + " " + r.getString(1))
            .toList();
    assertThat(ids)
        .isEqualTo(
            MeetingMerger.merge(reports()).stream()
                .map(m -> m.meetingId() + " " + m.mergedBecause())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100})
  void everyMentionHasItsMeeting(int mostInMemory) {
    Dataset<Row> ids = MergeTransform.meetingIds(merged(mostInMemory));
    assertThat(ids.columns()).containsExactly("article_id", "mention_no", "meeting_id");
    assertThat(ids.count()).isEqualTo(reports().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100})
  void rowsHaveTheTablesColumns(int mostInMemory) {
    Dataset<Row> meetings = MergeTransform.meetings(merged(mostInMemory));
    assertThat(meetings.columns()).isEqualTo(Table.MEETINGS.schema().fieldNames());
  }
}
