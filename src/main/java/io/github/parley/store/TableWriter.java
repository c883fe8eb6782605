package io.github.parley.store;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RuntimeConfig;
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

  /** The rule of Spark's optimiser that drops what only adds meanings to columns. */
  private static final String DROPS_MEANINGS =
      "org.apache.spark.sql.catalyst.optimizer.RemoveNoopOperators";

  private static final String EXCLUDED_RULES = "spark.sql.optimizer.excludedRules";

  /**
   * Writes a table. Fails with Spark's AnalysisException when a column is missing or of another
   * type.
   *
   * @param rows rows with at least the columns of the table; further columns are dropped
   * @param table the table
   * @param folder where the Parquet files go; must not exist yet
   */
  public static void write(Dataset<Row> rows, Table table, String folder) {
    write(rows, table, folder, SaveMode.ErrorIfExists);
  }

  /** Adds rows to a table that was written. */
  public static void append(Dataset<Row> rows, Table table, String folder) {
    write(rows, table, folder, SaveMode.Append);
  }

  private static void write(Dataset<Row> rows, Table table, String folder, SaveMode mode) {
    Dataset<Row> shaped = rows.to(table.writeSchema());
    Column[] order = table.sortColumns().stream().map(functions::col).toArray(Column[]::new);
    Dataset<Row> placed = table.growsWithCorpus() ? shaped : shaped.repartition(1);
    Dataset<Row> described = placed.sortWithinPartitions(order).to(table.writeSchema());
    RuntimeConfig conf = rows.sparkSession().conf();
    String excluded = conf.get(EXCLUDED_RULES, "");
    conf.set(EXCLUDED_RULES, excluded.isEmpty() ? DROPS_MEANINGS : excluded + "," + DROPS_MEANINGS);
    try {
      described.write().mode(mode).option("compression", "zstd").parquet(folder);
    } finally {
      conf.set(EXCLUDED_RULES, excluded);
    }
  }
}
