package io.github.parley.topic;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.sun.management.OperatingSystemMXBean;
import io.github.parley.store.Json;
import io.github.parley.store.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Fits topics for bench/topics: reads JSON lines with {@code article_id}, {@code title} and {@code
 * text}, writes the tokens, the topics and each article's topic (its nearest, when settings say so)
 * as JSON lines, and prints the seconds of wall clock and of CPU, all threads.
 *
 * <p>Arguments: the input, the folder for the output, then settings {@code key=value}.
 */
public final class TopicBench {

  private TopicBench() {}

  public static void main(String[] args) throws IOException {
    Map<String, String> settings = new TreeMap<>();
    for (int i = 2; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      settings.put(args[i].substring(0, equals), args[i].substring(equals + 1));
    }
    TopicConfiguration configuration = TopicConfiguration.shipped().with(settings);
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    spark.sparkContext().setLogLevel("WARN");
    Dataset<Row> articles =
        spark
            .read()
            .schema("article_id STRING, published DATE, title STRING, text STRING")
            .json(args[0])
            .withColumn("text", coalesce(col("text"), lit("")))
            .withColumn("language", lit("en"))
            .withColumn("duplicate_of", lit(null).cast("string"))
            .repartition(8)
            .cache();
    articles.count();
    Path out = Files.createDirectories(Path.of(args[1]));
    long start = System.nanoTime();
    long cpu = cpuNanos();
    try (Topics topics =
        new TopicTransform(configuration)
            .apply(
                articles,
                spark.createDataFrame(List.of(), Table.MENTIONS.schema()),
                spark.createDataFrame(List.of(), Table.MEETINGS.schema()),
                Optional.empty())) {
      List<String> first =
          topics.articleTopics().where(col("rank").equalTo(1)).toJSON().collectAsList();
      List<String> found = topics.topics().toJSON().collectAsList();
      topics.trends().count();
      System.out.printf(
          Locale.ROOT,
          "seconds %.1f cpu %.1f%n",
          (System.nanoTime() - start) / 1e9,
          (cpuNanos() - cpu) / 1e9);
      Files.write(out.resolve("article_topics.jsonl"), first);
      Files.write(out.resolve("topics.jsonl"), found);
    }
    Files.write(out.resolve("tokens.jsonl"), tokens(configuration, articles));
    spark.stop();
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static List<String> tokens(TopicConfiguration configuration, Dataset<Row> articles) {
    SparkSession spark = articles.sparkSession();
    List<Row> rows =
        new TermTransform(configuration.with(Map.of("title.weight", "1")), StopWords.shipped())
            .tokens(
                TermTransform.originals(
                    articles,
                    spark.emptyDataFrame().selectExpr("'' AS article_id", "0 AS previous")),
                spark.createDataFrame(List.of(), Table.MENTIONS.schema()))
            .collectAsList();
    Phrases phrases =
        Phrases.learn(
            rows.stream().map(TermTransform::tokens).toList(),
            configuration.share("phrase.npmi"),
            configuration.count("phrase.count"));
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      List<String> joined = new ArrayList<>(List.of(phrases.join(TermTransform.tokens(row))));
      joined.removeIf(String::isEmpty);
      lines.add(Json.line(Map.of("article_id", row.getString(0), "tokens", joined)));
    }
    return lines;
  }
}
