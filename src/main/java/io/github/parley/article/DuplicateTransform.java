package io.github.parley.article;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;

/**
 * Finds the articles that repeat another: exact copies by their content hash, near copies by banded
 * MinHash, verified on the texts, grouped by connected components over verified pairs only.
 *
 * <p>Cost grows linearly with the corpus: a bucket's members are compared all with all only while
 * they are few, beyond that each with its next neighbours by day. The result depends on neither
 * order nor partitions.
 */
public final class DuplicateTransform {

  /** A group's longest chain of copies; labels travel twice as far with every round. */
  private static final int MAX_ROUNDS = 20;

  /** Pairs whose components are found in memory: some sixteen megabytes. */
  private static final long MAX_IN_MEMORY = 1_000_000;

  private static final StructType PAIR = StructType.fromDDL("a BIGINT, b BIGINT");
  private static final StructType LABEL = StructType.fromDDL("key BIGINT, label BIGINT");
  private static final StructType FEATURES =
      StructType.fromDDL("key BIGINT, day INT, shingles ARRAY<BIGINT>, numbers ARRAY<BIGINT>");

  private DuplicateTransform() {}

  /**
   * Finds the articles that repeat another.
   *
   * @param articles article_id, source, published, text (the cleaned body), content_hash, signature
   *     (an array of {@link DuplicateSignature} values)
   * @return article_id, duplicate_of (the original: the earliest, and of one day the fullest, of
   *     its group), duplicate_kind ('exact', 'revision' from the same source, 'syndicated' from
   *     another); originals have no row
   */
  public static Dataset<Row> duplicates(Dataset<Row> articles) {
    Dataset<Row> keyed =
        articles.select(
            xxhash64(col("content_hash")).as("key"),
            col("article_id"),
            col("source"),
            col("published"),
            datediff(col("published"), lit("1970-01-01").cast("date")).as("day"),
            length(col("text")).as("length"),
            col("text"),
            col("signature"));
    Dataset<Row> pairs = verified(keyed, candidates(keyed)).localCheckpoint();
    return named(keyed, pairs.count() > MAX_IN_MEMORY ? components(pairs) : smallComponents(pairs));
  }

  /** Pairs of contents that share a bucket within the window of days, {@code a} below {@code b}. */
  private static Dataset<Row> candidates(Dataset<Row> keyed) {
    return keyed
        .select(explode(col("signature")).as("bucket"), col("day"), col("key"))
        .repartition(col("bucket"))
        .sortWithinPartitions("bucket", "day", "key")
        .mapPartitions((MapPartitionsFunction<Row, Row>) BucketPairs::new, Encoders.row(PAIR))
        .distinct();
  }

  private static Dataset<Row> verified(Dataset<Row> keyed, Dataset<Row> candidates) {
    Dataset<Row> pairs = candidates.localCheckpoint();
    Dataset<Row> wanted =
        pairs.select(col("a").as("key")).union(pairs.select(col("b").as("key"))).distinct();
    Dataset<Row> features =
        keyed
            .join(broadcast(wanted), "key")
            .groupBy("key")
            .agg(min("day").as("day"), min("text").as("text"))
            .map((MapFunction<Row, Row>) DuplicateTransform::features, Encoders.row(FEATURES));
    return pairs
        .join(prefixed(features, "a"), "a")
        .join(prefixed(features, "b"), "b")
        .filter((FilterFunction<Row>) DuplicateTransform::areCopies)
        .select("a", "b");
  }

  private static Dataset<Row> prefixed(Dataset<Row> features, String side) {
    return features.select(
        col("key").as(side),
        col("day").as(side + "_day"),
        col("shingles").as(side + "_shingles"),
        col("numbers").as(side + "_numbers"));
  }

  private static Row features(Row article) {
    WordShingles shingles = WordShingles.of(article.getAs("text"));
    return RowFactory.create(
        article.getAs("key"), article.getAs("day"), shingles.shingles(), shingles.numbers());
  }

  private static boolean areCopies(Row pair) {
    return DuplicateVerifier.areCopies(
        pair.getAs("a_day") != null && pair.getAs("b_day") != null,
        longs(pair, "a_shingles"),
        longs(pair, "b_shingles"),
        longs(pair, "a_numbers"),
        longs(pair, "b_numbers"));
  }

  private static long[] longs(Row row, String column) {
    return row.<Long>getList(row.fieldIndex(column)).stream().mapToLong(Long::longValue).toArray();
  }

  private static Dataset<Row> smallComponents(Dataset<Row> pairs) {
    ConnectedComponents components = new ConnectedComponents();
    for (Row pair : pairs.collectAsList()) {
      components.join(pair.getLong(0), pair.getLong(1));
    }
    List<Row> labels = new ArrayList<>();
    components.labels().forEach((key, label) -> labels.add(RowFactory.create(key, label)));
    return pairs.sparkSession().createDataFrame(labels, LABEL);
  }

  /**
   * The least key of each key's component: every round a key takes the least label among its
   * neighbours' and then its label's own label.
   */
  static Dataset<Row> components(Dataset<Row> pairs) {
    Dataset<Row> edges =
        pairs.union(pairs.select(col("b").as("a"), col("a").as("b"))).localCheckpoint();
    Dataset<Row> labels =
        edges
            .groupBy(col("a").as("key"))
            .agg(min("b").as("least"))
            .select(col("key"), leastOfBoth().as("label"))
            .localCheckpoint();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Dataset<Row> next = round(edges, labels).localCheckpoint();
      boolean settled =
          next.join(labels.withColumnRenamed("label", "before"), "key")
              .where(col("label").notEqual(col("before")))
              .isEmpty();
      labels = next;
      if (settled) {
        break;
      }
    }
    return labels;
  }

  private static Column leastOfBoth() {
    return least(col("key"), col("least"));
  }

  private static Dataset<Row> round(Dataset<Row> edges, Dataset<Row> labels) {
    Dataset<Row> spread =
        edges
            .join(labels.withColumnRenamed("key", "b"), "b")
            .select(col("a").as("key"), col("label"))
            .union(labels)
            .groupBy("key")
            .agg(min("label").as("label"));
    Dataset<Row> ofLabel = labels.select(col("key").as("label"), col("label").as("jumped"));
    return spread
        .join(ofLabel, "label")
        .select(col("key"), least(col("label"), col("jumped")).as("label"));
  }

  private static Dataset<Row> named(Dataset<Row> keyed, Dataset<Row> components) {
    WindowSpec group =
        Window.partitionBy("group")
            .orderBy(col("published").asc_nulls_last(), desc("length"), col("article_id").asc());
    Column original = first("article_id").over(group);
    Dataset<Row> grouped =
        keyed
            .drop("text", "signature", "day")
            .join(components, keyed.col("key").equalTo(components.col("key")), "left")
            .select(
                col("article_id"),
                col("source"),
                col("published"),
                col("length"),
                keyed.col("key"),
                coalesce(col("label"), keyed.col("key")).as("group"))
            .select(
                col("article_id"),
                col("source"),
                col("key"),
                original.as("original"),
                first("key").over(group).as("original_key"),
                first("source").over(group).as("original_source"));
    return grouped
        .where(col("article_id").notEqual(col("original")))
        .select(
            col("article_id"),
            col("original").as("duplicate_of"),
            when(col("key").equalTo(col("original_key")), lit("exact"))
                .when(col("source").equalTo(col("original_source")), lit("revision"))
                .otherwise(lit("syndicated"))
                .as("duplicate_kind"));
  }
}
