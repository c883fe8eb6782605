package io.github.parley.app;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import io.github.parley.annotate.AnnotatedSchema;
import io.github.parley.store.OutputFolder;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads the rows of the per-article store that make up a corpus. */
final class CorpusRows {

  private static final String ID = "article_id";

  private final SparkSession spark;
  private final OutputFolder output;

  CorpusRows(SparkSession spark, OutputFolder output) {
    this.spark = spark;
    this.output = output;
  }

  /**
   * One row an article: of several the one in the last batch that has it.
   *
   * @param batches the batches, oldest first
   * @param removed ids that are left out
   */
  Dataset<Row> read(List<String> batches, List<String> removed) {
    if (batches.isEmpty()) {
      return spark.createDataFrame(List.of(), AnnotatedSchema.SCHEMA);
    }
    Dataset<Row> rows = batch(batches.get(batches.size() - 1));
    Dataset<Row> later = rows.select(ID);
    for (int i = batches.size() - 2; i >= 0; i--) {
      Dataset<Row> older = batch(batches.get(i));
      rows = rows.unionByName(without(older, later));
      later = later.union(older.select(ID));
    }
    return without(rows, removed);
  }

  /** Rows of articles without those of some ids. */
  static Dataset<Row> without(Dataset<Row> rows, List<String> ids) {
    return ids.isEmpty()
        ? rows
        : without(rows, rows.sparkSession().createDataset(ids, Encoders.STRING()).toDF(ID));
  }

  /** Every row of the batches, superseded ones too. */
  long count(List<String> batches) {
    return batches.stream().mapToLong(b -> batch(b).count()).sum();
  }

  private Dataset<Row> batch(String batch) {
    return spark.read().schema(AnnotatedSchema.SCHEMA).parquet(output.batchUri(batch));
  }

  /** The ids of nights are few beside the rows with their texts. */
  static Dataset<Row> without(Dataset<Row> rows, Dataset<Row> ids) {
    Dataset<Row> others = broadcast(ids.withColumnRenamed(ID, "other_id"));
    return rows.join(others, col(ID).equalTo(col("other_id")), "left_anti");
  }
}
