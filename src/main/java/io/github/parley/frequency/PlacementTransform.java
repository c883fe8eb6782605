package io.github.parley.frequency;

import static org.apache.spark.sql.functions.col;

import io.github.parley.meeting.DatePrecision;
import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** From meetings to one row for each pair and period in which a meeting counts. */
final class PlacementTransform implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final StructType PLACED =
      StructType.fromDDL(
          "period STRING, period_start DATE, country_a STRING, country_b STRING, status STRING,"
              + " channel STRING, level STRING, by_report BOOLEAN, article_ids ARRAY<STRING>");

  private final PairRule rule;

  PlacementTransform(PairRule rule) {
    this.rule = rule;
  }

  /** The meetings where they count. */
  Dataset<Row> placed(Dataset<Row> meetings) {
    FlatMapFunction<Row, Row> place = this::place;
    return meetings
        .select(
            col("countries"),
            col("participants.country").as("represented"),
            col("date_start"),
            col("date_end"),
            col("date_precision"),
            col("first_reported"),
            col("status"),
            col("channel"),
            col("level"),
            col("article_ids"))
        .flatMap(place, Encoders.row(PLACED));
  }

  private Iterator<Row> place(Row meeting) {
    List<PairRule.Pair> pairs = rule.pairs(meeting.getList(0), meeting.getList(1));
    String code = meeting.getString(4);
    DatePrecision precision =
        code == null ? null : DatePrecision.valueOf(code.toUpperCase(Locale.ROOT));
    return Stream.of(Period.values())
        .flatMap(
            period ->
                Placement.of(period, day(meeting, 2), day(meeting, 3), precision, day(meeting, 5))
                    .stream()
                    .flatMap(
                        placement ->
                            pairs.stream().map(pair -> row(meeting, period, placement, pair))))
        .iterator();
  }

  private static Row row(Row meeting, Period period, Placement placement, PairRule.Pair pair) {
    return RowFactory.create(
        period.code(),
        Date.valueOf(placement.start()),
        pair.a(),
        pair.b(),
        meeting.get(6),
        meeting.get(7),
        meeting.get(8),
        placement.byReport(),
        meeting.get(9));
  }

  private static LocalDate day(Row row, int column) {
    return row.isNullAt(column) ? null : row.getDate(column).toLocalDate();
  }
}
