package io.github.parley.frequency;

import io.github.parley.frequency.RateModel.Judgement;
import io.github.parley.store.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** From the counts of a pair to its row for every period of the corpus. */
final class SeriesTransform {
  /** The counts between the key and {@code expected}, in the order of the published table. */
  private static final List<String> COUNTS =
      List.of(
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
          "articles");

  private static final List<Long> ZEROS = Collections.nCopies(COUNTS.size(), 0L);

  /** Rows of {@code meeting_frequency}. */
  Dataset<Row> series(Dataset<Row> pairs) {
    FlatMapFunction<Row, Row> rows = SeriesTransform::rows;
    return pairs.flatMap(rows, Encoders.row(Table.MEETING_FREQUENCY.writeSchema()));
  }

  private static Iterator<Row> rows(Row pair) {
    String a = pair.getAs("country_a");
    String b = pair.getAs("country_b");
    Map<String, RateModel> models = models(pair);
    Map<String, List<Long>> counts = new HashMap<>();
    Map<String, Long> totals = new HashMap<>();
    for (Row count : pair.<Row>getList(pair.fieldIndex("counts"))) {
      String period = count.getAs("period");
      counts.put(period + count.getAs("period_start"), counts(count));
      totals.merge(period, count.<Long>getAs("held"), Long::sum);
    }
    List<Row> calendar = pair.getList(pair.fieldIndex("calendar"));
    return calendar.stream()
        .map(
            at -> {
              String period = at.getString(0);
              List<Long> c = counts.getOrDefault(period + at.get(1), ZEROS);
              long total = totals.getOrDefault(period, 0L);
              return row(a, b, at, c, judge(models.get(period), c.get(0), total, at.getLong(3)));
            })
        .iterator();
  }

  /** No model: no meeting of any pair is known to a period of this length. */
  private static Judgement judge(RateModel model, long held, long pairTotal, long periodTotal) {
    return model == null ? new Judgement(0, 0) : model.judge(held, pairTotal, periodTotal);
  }

  private static Map<String, RateModel> models(Row pair) {
    long pairs = pair.getAs("pairs");
    Map<String, RateModel> models = new HashMap<>();
    for (Row moments : pair.<Row>getList(pair.fieldIndex("moments"))) {
      models.put(
          moments.getString(0),
          RateModel.fit(pairs, moments.getLong(1), moments.<Long>getAs("squares")));
    }
    return models;
  }

  private static List<Long> counts(Row row) {
    return COUNTS.stream().map(row::<Long>getAs).toList();
  }

  private static Row row(String a, String b, Row at, List<Long> counts, Judgement judgement) {
    List<Object> row = new ArrayList<>(List.of(a, b, at.get(0), at.get(1), at.get(2)));
    row.addAll(counts);
    row.add(judgement.expected());
    row.add(judgement.surprise());
    return RowFactory.create(row.toArray());
  }
}
