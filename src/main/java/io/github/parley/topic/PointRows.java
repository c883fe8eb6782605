package io.github.parley.topic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows of {@link TermTransform#POINTS}: on the driver when they are few, for there a pass over them
 * is shorter than a Spark job; else cached in Spark's partitions.
 */
final class PointRows implements AutoCloseable {

  /** Parts into which the driver's points are cut, to be passed over side by side. */
  private static final int PARTS = 8;

  private static final int LEAST_PART = 500;

  private final SparkSession spark;
  private final Optional<List<Row>> held;
  private final Optional<Dataset<Row>> spread;

  private PointRows(SparkSession spark, Optional<List<Row>> held, Optional<Dataset<Row>> spread) {
    this.spark = spark;
    this.held = held;
    this.spread = spread;
  }

  /** Points that lie on the driver. */
  static PointRows held(SparkSession spark, List<Row> rows) {
    return new PointRows(spark, Optional.of(rows), Optional.empty());
  }

  /**
   * Points that lie in Spark's partitions, computed at once, so that what they are made of need not
   * be kept, and cached until this is closed.
   */
  static PointRows spread(Dataset<Row> rows) {
    Dataset<Row> cached = rows.persist(StorageLevel.MEMORY_AND_DISK());
    cached.count();
    return new PointRows(rows.sparkSession(), Optional.empty(), Optional.of(cached));
  }

  /** Whether the points lie on the driver. */
  boolean isHeld() {
    return held.isPresent();
  }

  SparkSession spark() {
    return spark;
  }

  /** What a function makes of each partition, as a table. */
  Dataset<Row> table(MapPartitionsFunction<Row, Row> function, StructType schema) {
    return spread
        .map(rows -> rows.mapPartitions(function, Encoders.row(schema)))
        .orElseGet(() -> spark.createDataFrame(called(function), schema));
  }

  /** What a function makes of each partition, on the driver. */
  List<Row> made(MapPartitionsFunction<Row, Row> function, StructType schema) {
    return spread
        .map(rows -> rows.mapPartitions(function, Encoders.row(schema)).collectAsList())
        .orElseGet(() -> called(function));
  }

  private List<Row> called(MapPartitionsFunction<Row, Row> function) {
    List<Row> rows = held.orElseThrow();
    int part = Math.max(LEAST_PART, (rows.size() + PARTS - 1) / PARTS);
    return IntStream.range(0, Math.max(1, (rows.size() + part - 1) / part))
        .parallel()
        .mapToObj(i -> rows.subList(i * part, Math.min(rows.size(), (i + 1) * part)))
        .flatMap(some -> called(function, some).stream())
        .toList();
  }

  private static List<Row> called(MapPartitionsFunction<Row, Row> function, List<Row> part) {
    Iterator<Row> made;
    try {
      made = function.call(part.iterator());
    } catch (Exception e) {
      // Declared by the interface of Spark; no function here throws it.
      throw new IllegalStateException(e);
    }
    List<Row> rows = new ArrayList<>();
    made.forEachRemaining(rows::add);
    return rows;
  }

  @Override
  public void close() {
    spread.ifPresent(Dataset::unpersist);
  }
}
