package io.github.parley.frequency;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.year;

import java.sql.Date;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** From articles to one row with the first and the last day that the corpus covers. */
final class CorpusDaysTransform {
  private static final StructType DAYS = StructType.fromDDL("first DATE, last DATE");

  /**
   * The days of the corpus: those of the original articles, or of the meetings when no article has
   * a date; both NULL when these have none either.
   */
  Dataset<Row> days(Dataset<Row> originals, Dataset<Row> meetings) {
    MapFunction<Row, Row> days = CorpusDaysTransform::days;
    Dataset<Row> published =
        originals
            .where(col("published").isNotNull())
            .groupBy(year(col("published")))
            .agg(
                min("published").as("first"),
                max("published").as("last"),
                count(lit(1)).as("articles"))
            .agg(collect_list(struct("first", "last", "articles")).as("years"))
            .map(days, Encoders.row(DAYS));
    Dataset<Row> met =
        meetings.agg(min("date_start").as("first_met"), max("date_start").as("last_met"));
    return published
        .crossJoin(met)
        .select(
            coalesce(col("first"), col("first_met")).as("first"),
            coalesce(col("last"), col("last_met")).as("last"));
  }

  private static Row days(Row row) {
    List<CorpusDays.Year> years =
        row.<Row>getList(0).stream()
            .map(
                y ->
                    new CorpusDays.Year(
                        y.getDate(0).toLocalDate(), y.getDate(1).toLocalDate(), y.getLong(2)))
            .toList();
    if (years.isEmpty()) {
      return RowFactory.create(null, null);
    }
    CorpusDays days = CorpusDays.of(years);
    return RowFactory.create(Date.valueOf(days.first()), Date.valueOf(days.last()));
  }
}
