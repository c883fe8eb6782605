package io.github.parley.app;

import io.github.parley.store.OutputFolder;
import io.github.parley.store.ParquetFile;
import io.github.parley.store.RunFolder;
import io.github.parley.store.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds the run that a looking command is asked about, and reads its tables without Spark. */
final class PublishedRun {

  private final RunFolder run;

  private PublishedRun(RunFolder run) {
    this.run = run;
  }

  /**
   * The published run of an output.
   *
   * @throws InputException when nothing was published there
   */
  static PublishedRun latest(String output) throws IOException {
    return latest(OutputFolder.at(output));
  }

  /** The same of an output that is open already. */
  static PublishedRun latest(OutputFolder output) throws IOException {
    return new PublishedRun(
        output
            .latest()
            .orElseThrow(
                () ->
                    new InputException(
                        output.location() + ": no run was published here; see parley run --help")));
  }

  /**
   * A run of an output, or the published one.
   *
   * @param runId the run, or null for the published one
   * @throws InputException when there is no such run
   */
  static PublishedRun of(String output, String runId) throws IOException {
    if (runId == null) {
      return latest(output);
    }
    List<String> runs = OutputFolder.at(output).runIds();
    if (!runs.contains(runId)) {
      throw new InputException(
          "%s: no run %s; there are %s".formatted(output, runId, String.join(", ", runs)));
    }
    return new PublishedRun(OutputFolder.at(output).run(runId));
  }

  RunFolder folder() {
    return run;
  }

  /** Reads every row of a table in the order in which it was written. */
  void forEach(Table table, Consumer<Map<String, Object>> row) throws IOException {
    forEach(table, column -> true, row);
  }

  /** The same with some of the columns alone. */
  void forEach(Table table, Set<String> columns, Consumer<Map<String, Object>> row)
      throws IOException {
    forEach(table, columns::contains, row);
  }

  private void forEach(Table table, Predicate<String> columns, Consumer<Map<String, Object>> row)
      throws IOException {
    for (ParquetFile file : run.files(table)) {
      file.read(
          columns,
          values -> {
            row.accept(values);
            return true;
          });
    }
  }

  /** All rows of a table; for tables that fit into memory. */
  List<Map<String, Object>> rows(Table table) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    forEach(table, rows::add);
    return rows;
  }
}
