package io.github.parley.frequency;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;

import io.github.parley.store.Table;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * From meetings to their frequency by country pair and period, zeros included.
 *
 * <p>Parties that are organisations make pairs like states: how often the EU met Armenia is asked
 * as often. Periods run from that of the first to that of the last day of publication in the
 * corpus; meetings outside, history and plans, have no row. When no article has a date, the days of
 * the meetings take that place and coverage is 0.
 */
public final class FrequencyTransform {
  private static final String[] KEY = {"period", "period_start", "country_a", "country_b"};

  /**
   * Tasks that write out the periods: the grouped input is too small for Spark to spread by itself,
   * the output is not.
   */
  private static final int SERIES_TASKS = 16;

  private final PairRule rule;

  /**
   * Frequencies by one rule for meetings of many.
   *
   * @param rule which pairs a meeting of three or more parties counts for
   */
  public FrequencyTransform(PairRule rule) {
    this.rule = rule;
  }

  /**
   * Rows of {@code meeting_frequency}. The counts are kept in Spark's cache, for four steps read
   * them; whoever is done with the rows clears it.
   *
   * @param meetings rows of {@code meetings}
   * @param articles rows of {@code articles}, of which {@code article_id}, {@code published} and
   *     {@code duplicate_of} are read
   */
  public Dataset<Row> frequencies(Dataset<Row> meetings, Dataset<Row> articles) {
    Dataset<Row> originals = articles.where(col("duplicate_of").isNull());
    Dataset<Row> range = new CorpusDaysTransform().days(originals, meetings).persist();
    Dataset<Row> placed = inRange(new PlacementTransform(rule).placed(meetings), range);
    Dataset<Row> counts = counts(placed, originals).persist();
    Dataset<Row> pairs =
        counts
            .groupBy("country_a", "country_b")
            .agg(collect_list(struct(col("*"))).as("counts"))
            .repartition(SERIES_TASKS, col("country_a"), col("country_b"));
    Dataset<Row> corpus =
        calendar(range, originals, counts).crossJoin(moments(counts)).crossJoin(pairCount(counts));
    return new SeriesTransform()
        .series(pairs.crossJoin(broadcast(corpus)))
        .to(Table.MEETING_FREQUENCY.writeSchema());
  }

  private static Dataset<Row> inRange(Dataset<Row> placed, Dataset<Row> range) {
    return placed
        .crossJoin(broadcast(range))
        .where(expr("period_start >= trunc(first, period) AND period_start <= last"))
        .drop("first", "last");
  }

  private static Dataset<Row> counts(Dataset<Row> placed, Dataset<Row> originals) {
    Dataset<Row> meetings =
        placed
            .groupBy(columns(KEY))
            .agg(
                count_if(is("status", "held")).as("held"),
                count_if(is("status", "planned")).as("planned"),
                count_if(is("status", "cancelled")).as("cancelled"),
                count_if(col("by_report")).as("by_report"),
                count_if(isHeld("channel", "in_person")).as("in_person"),
                count_if(isHeld("channel", "phone")).as("phone"),
                count_if(isHeld("channel", "video")).as("video"),
                count_if(isHeld("level", "leader")).as("leader"),
                count_if(isHeld("level", "minister")).as("minister"),
                count_if(isHeld("level", "other")).as("other"));
    Dataset<Row> reports =
        placed
            .withColumn("article_id", explode(col("article_ids")))
            .join(originals.select("article_id"), "article_id")
            .groupBy(columns(KEY))
            .agg(countDistinct("article_id").as("articles"));
    return meetings.join(reports, KEY, "left").na().fill(0, new String[] {"articles"});
  }

  /** One row with all periods, their coverage and their meetings held. */
  private static Dataset<Row> calendar(
      Dataset<Row> range, Dataset<Row> originals, Dataset<Row> counts) {
    Column[] starts =
        Arrays.stream(Period.values())
            .map(
                p ->
                    struct(
                        lit(p.code()).as("period"),
                        trunc(col("published"), p.code()).as("period_start")))
            .toArray(Column[]::new);
    Dataset<Row> coverage =
        originals
            .where(col("published").isNotNull())
            .select(explode(array(starts)).as("p"))
            .select("p.*")
            .groupBy("period", "period_start")
            .agg(count(lit(1)).as("coverage"));
    Dataset<Row> totals = counts.groupBy("period", "period_start").agg(sum("held").as("total"));
    String[] key = {"period", "period_start"};
    return periods(range)
        .join(coverage, key, "left")
        .join(totals, key, "left")
        .na()
        .fill(0)
        .agg(sort_array(collect_list(struct(col("*")))).as("calendar"));
  }

  private static Dataset<Row> periods(Dataset<Row> range) {
    return Arrays.stream(Period.values())
        .map(
            p ->
                range.select(
                    lit(p.code()).as("period"),
                    explode(
                            expr(
                                String.format(
                                    "sequence(trunc(first, '%s'), last, interval %s)",
                                    p.code(), p == Period.QUARTER ? "3 month" : "1 " + p.code())))
                        .as("period_start")))
        .reduce(Dataset::union)
        .orElseThrow();
  }

  /** One row with what the model of the rates is fitted to. */
  private static Dataset<Row> moments(Dataset<Row> counts) {
    return counts
        .groupBy("period", "country_a", "country_b")
        .agg(sum("held").as("held"))
        .groupBy("period")
        .agg(sum("held").as("total"), sum(col("held").multiply(col("held"))).as("squares"))
        .agg(collect_list(struct(col("*"))).as("moments"));
  }

  private static Dataset<Row> pairCount(Dataset<Row> counts) {
    return counts.select("country_a", "country_b").distinct().agg(count(lit(1)).as("pairs"));
  }

  private static Column is(String column, String value) {
    return col(column).equalTo(value);
  }

  private static Column isHeld(String column, String value) {
    return is("status", "held").and(is(column, value));
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(functions::col).toArray(Column[]::new);
  }
}
