package io.github.parley.topic;

import io.github.parley.store.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Short articles on three subjects, made of each subject's own words and of words of all. */
final class SyntheticNews {

  static final List<List<String>> SUBJECTS =
      List.of(
          List.of(
              "peace treaty",
              "border",
              "delimitation",
              "ceasefire",
              "troops",
              "negotiators",
              "corridor",
              "prisoners",
              "mediators",
              "frontier",
              "withdrawal",
              "checkpoint"),
          List.of(
              "central bank",
              "inflation",
              "rates",
              "currency",
              "bonds",
              "deficit",
              "lenders",
              "budget",
              "investors",
              "growth",
              "prices",
              "treasury"),
          List.of(
              "world cup",
              "striker",
              "goal",
              "referee",
              "stadium",
              "coach",
              "midfielder",
              "penalty",
              "league",
              "fans",
              "trophy",
              "squad"));

  private static final List<String> SHARED =
      List.of("government", "capital", "official", "public", "plan", "region", "crowd", "paper");

  private static final StructType ARTICLES =
      StructType.fromDDL(
          "article_id STRING, published DATE, title STRING, text STRING, language STRING,"
              + " duplicate_of STRING");

  private SyntheticNews() {}

  /** Articles {@code from} to {@code to}, those of the subjects in turn. */
  static List<Row> articles(int from, int to, int subjects) {
    List<Row> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      List<String> words = SUBJECTS.get(i % subjects);
      Random random = new Random(i);
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < 6; s++) {
        text.append("The ").append(pick(words, random)).append(" and the ");
        text.append(pick(words, random)).append(" of the ").append(pick(SHARED, random));
        text.append(" for the ").append(pick(words, random)).append(". ");
      }
      rows.add(
          RowFactory.create(
              id(i),
              java.sql.Date.valueOf(LocalDate.of(2024, 1, 1).plusDays(i % 90)),
              "The " + pick(words, random),
              text.toString(),
              "en",
              null));
    }
    return rows;
  }

  static String id(int i) {
    return String.format("a%04d", i);
  }

  static Dataset<Row> dataset(SparkSession spark, List<Row> rows, int partitions) {
    return spark.createDataFrame(rows, ARTICLES).repartition(partitions);
  }

  static Dataset<Row> empty(SparkSession spark, Table table) {
    return spark.createDataFrame(List.of(), table.schema());
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
