package io.github.parley.topic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import io.github.parley.store.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Counts topics by week and month. Articles are counted by topic and day in Spark, and the days,
 * which are few however large the corpus, are put together on the driver.
 */
public final class TopicTrendTransform {

  private TopicTrendTransform() {}

  private record Day(String topic, LocalDate date, long articles) {}

  /**
   * Table topic_trends: every topic in every period between the first and the last article that has
   * a topic and a date.
   *
   * @param articles table articles
   * @param articleTopics table article_topics
   */
  public static Dataset<Row> trends(Dataset<Row> articles, Dataset<Row> articleTopics) {
    List<Day> days =
        articleTopics
            .where(col("rank").equalTo(1))
            .join(
                articles.where(col("published").isNotNull()).select("article_id", "published"),
                new String[] {"article_id"},
                "inner")
            .groupBy(col("topic_id"), unix_date(col("published").cast("date")))
            .agg(count(lit(1)))
            .collectAsList()
            .stream()
            .map(r -> new Day(r.getString(0), LocalDate.ofEpochDay(r.getInt(1)), r.getLong(2)))
            .toList();
    List<Row> rows = new ArrayList<>();
    rows.addAll(
        periods(
            days,
            "week",
            day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
            week -> week.plusWeeks(1)));
    rows.addAll(periods(days, "month", day -> day.withDayOfMonth(1), month -> month.plusMonths(1)));
    return articles.sparkSession().createDataFrame(rows, Table.TOPIC_TRENDS.schema());
  }

  private static List<Row> periods(
      List<Day> days,
      String name,
      UnaryOperator<LocalDate> startOf,
      UnaryOperator<LocalDate> after) {
    TreeMap<LocalDate, Long> inPeriod = new TreeMap<>();
    TreeMap<String, TreeMap<LocalDate, Long>> byTopic = new TreeMap<>();
    long inCorpus = 0;
    for (Day day : days) {
      LocalDate start = startOf.apply(day.date());
      inPeriod.merge(start, day.articles(), Long::sum);
      byTopic
          .computeIfAbsent(day.topic(), t -> new TreeMap<>())
          .merge(start, day.articles(), Long::sum);
      inCorpus += day.articles();
    }
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, TreeMap<LocalDate, Long>> topic : byTopic.entrySet()) {
      long inTopic = topic.getValue().values().stream().mapToLong(n -> n).sum();
      double probability = (double) inTopic / inCorpus;
      LocalDate last = inPeriod.lastKey();
      for (LocalDate p = inPeriod.firstKey(); !p.isAfter(last); p = after.apply(p)) {
        long articles = topic.getValue().getOrDefault(p, 0L);
        long all = inPeriod.getOrDefault(p, 0L);
        rows.add(
            RowFactory.create(
                topic.getKey(),
                name,
                p,
                articles,
                all == 0 ? 0.0 : (double) articles / all,
                BinomialTail.surprise(articles, all, probability)));
      }
    }
    return rows;
  }
}
