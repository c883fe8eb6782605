package io.github.parley.store;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;

/**
 * Writes a table of a run: columns in the order and of the types that its schema promises, rows
 * sorted, few files.
 *
 * <p>Tables that grow with the corpus keep the partitions of their input and are sorted within
 * them, which saves a shuffle of every text; the others become one sorted file.
 */
public final class TableWriter {

  private TableWriter() {}

  /**
   * Writes a table. Fails with Spark's AnalysisException when a column is missing or of another
   * type.
   *
   * @param rows rows with at least the columns of the table; further columns are dropped
   * @param table the table
   * @param folder where the Parquet files go; must not exist yet
   */
  public static void write(Dataset<Row> rows, Table table, String folder) {
    Dataset<Row> shaped = rows.to(table.writeSchema());
    Column[] order = table.sortColumns().stream().map(functions::col).toArray(Column[]::new);
    Dataset<Row> placed = table.growsWithCorpus() ? shaped : shaped.repartition(1);
    // Spark's optimiser drops what only adds meanings to columns; a new Dataset keeps them.
    rows.sparkSession()
        .createDataFrame(placed.sortWithinPartitions(order).toJavaRDD(), table.writeSchema())
        .write()
        .mode(SaveMode.ErrorIfExists)
        .option("compression", "zstd")
        .parquet(folder);
  }
}
