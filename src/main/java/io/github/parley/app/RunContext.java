package io.github.parley.app;

import io.github.parley.annotate.AnnotatorSource;
import io.github.parley.store.OutputFolder;
import io.github.parley.store.RunFolder;
import io.github.parley.store.Table;
import io.github.parley.store.TableWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What the steps of one run share.
 *
 * @param settings what the run is to do
 * @param spark the session
 * @param output where it is published
 * @param run its folder
 * @param startedAt when it began
 * @param stages its stages
 * @param annotators how executors come by an annotator
 */
record RunContext(
    RunSettings settings,
    SparkSession spark,
    OutputFolder output,
    RunFolder run,
    Instant startedAt,
    StageLog stages,
    AnnotatorSource annotators) {

  private static final DateTimeFormatter RUN_ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  static RunContext begin(
      RunSettings settings, SparkSession spark, OutputFolder output, Progress progress) {
    Instant now = Instant.now();
    return new RunContext(
        settings,
        spark,
        output,
        output.run(RUN_ID.format(now)),
        now,
        new StageLog(spark, progress),
        AnnotatorSource.of(settings.lexicon()));
  }

  /** Writes a table of the run and returns its number of rows. */
  long write(Table table, Dataset<Row> rows) throws IOException {
    TableWriter.write(rows, table, run.tableUri(table));
    return run.rows(table);
  }

  /** Writes a table of the run as that of an earlier one and some rows more. */
  long extend(Table table, RunFolder earlier, Dataset<Row> more) throws IOException {
    run.takeOver(table, earlier);
    TableWriter.append(more, table, run.tableUri(table));
    return run.rows(table);
  }

  /** A table of the run that was written. */
  Dataset<Row> read(Table table) {
    return read(run, table);
  }

  /** A table of a run; its schema is given, for inferring it would cost Spark a job. */
  Dataset<Row> read(RunFolder of, Table table) {
    return spark.read().schema(table.writeSchema()).parquet(of.tableUri(table));
  }
}
