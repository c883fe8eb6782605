package io.github.parley.topic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import io.github.parley.store.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;

/** From centres and identities to the tables topics and article_topics. */
final class TopicTableTransform {

  private static final int REPRESENTATIVES = 3;

  private TopicTableTransform() {}

  /**
   * Table article_topics.
   *
   * @param points the articles as points
   * @param assigner the topics
   * @param kept whether articles keep the topic of the last run
   * @param ids ids of the topics
   */
  static Dataset<Row> articleTopics(
      PointRows points, TopicAssigner assigner, boolean kept, List<String> ids) {
    List<String> serializable = List.copyOf(ids);
    return points.table(
        rows -> {
          List<Row> found = new ArrayList<>();
          while (rows.hasNext()) {
            Row row = rows.next();
            int rank = 1;
            for (TopicAssigner.Assignment a :
                assigner.assign(
                    TermTransform.point(row),
                    TermTransform.terms(row),
                    kept ? TermTransform.previous(row) : -1)) {
              found.add(
                  RowFactory.create(
                      row.getString(0), serializable.get(a.topic()), a.weight(), rank++));
            }
          }
          return found.iterator();
        },
        Table.ARTICLE_TOPICS.schema());
  }

  /**
   * A topic or theme as it is published.
   *
   * @param theme id of the theme above, null for a theme or a topic that stands alone
   * @param parts the topics whose articles are its articles: itself, or those of a theme
   */
  record Entry(
      String id,
      TopicTerms.Description description,
      double diversity,
      long articles,
      String theme,
      List<String> bornOf,
      List<String> parts) {

    /** This topic with a theme above it. */
    Entry under(String above) {
      return new Entry(id, description, diversity, articles, above, bornOf, parts);
    }

    /** This theme with the topics that make it. */
    Entry madeOf(List<String> topics) {
      return new Entry(id, description, diversity, articles, theme, bornOf, topics);
    }
  }

  /**
   * Table topics.
   *
   * @param entries topics and themes
   * @param articleTopics table article_topics
   */
  static Dataset<Row> topics(List<Entry> entries, Dataset<Row> articleTopics) {
    Map<String, List<Row>> nearest = nearest(articleTopics);
    List<Row> rows =
        entries.stream()
            .filter(e -> e.articles() > 0)
            .map(
                e ->
                    RowFactory.create(
                        e.id(),
                        e.description().label(),
                        e.description().terms().stream()
                            .map(t -> RowFactory.create(t.term(), t.weight()))
                            .toArray(),
                        e.articles(),
                        e.description().coherence(),
                        e.diversity(),
                        e.theme(),
                        e.bornOf().toArray(String[]::new),
                        representatives(e.parts(), nearest)))
            .sorted(Comparator.comparing((Row r) -> r.getString(0)))
            .toList();
    return articleTopics.sparkSession().createDataFrame(rows, Table.TOPICS.schema());
  }

  private static Map<String, List<Row>> nearest(Dataset<Row> articleTopics) {
    Map<String, List<Row>> nearest = new HashMap<>();
    articleTopics
        .where(col("rank").equalTo(1))
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy("topic_id")
                        .orderBy(col("weight").desc(), col("article_id"))))
        .where(col("place").leq(REPRESENTATIVES))
        .select("topic_id", "article_id", "weight")
        .collectAsList()
        .forEach(r -> nearest.computeIfAbsent(r.getString(0), t -> new ArrayList<>()).add(r));
    return nearest;
  }

  private static String[] representatives(List<String> topics, Map<String, List<Row>> nearest) {
    return topics.stream()
        .flatMap(t -> nearest.getOrDefault(t, List.of()).stream())
        .sorted(
            Comparator.comparingDouble((Row r) -> -r.getDouble(2))
                .thenComparing(r -> r.getString(1)))
        .limit(REPRESENTATIVES)
        .map(r -> r.getString(1))
        .toArray(String[]::new);
  }
}
