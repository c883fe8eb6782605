package io.github.parley.store;

import java.util.List;
import java.util.Map;

/**
 * What was run and what came of it: {@code runs/RUN_ID/manifest.json}.
 *
 * @param runId the run
 * @param version the version of Parley
 * @param pipelineVersion the version of rules and lexicon by which the articles were annotated
 * @param command the command
 * @param arguments its arguments as given, without secrets
 * @param configuration the settings of Spark that Parley or the user chose
 * @param environment versions of Java and Spark, cores, heap
 * @param startedAt when the run began, UTC, ISO 8601
 * @param finishedAt when its tables were complete
 * @param inputFiles the files read
 * @param batches the batches of the per-article store that make up the corpus, oldest first
 * @param store the files of these batches, paths relative to the store
 * @param removed ids of articles that were removed from the corpus
 * @param stages rows in, out and rejected of every stage
 * @param tables the tables
 * @param checks the checks and their results
 */
public record Manifest(
    String runId,
    String version,
    String pipelineVersion,
    String command,
    List<String> arguments,
    Map<String, String> configuration,
    Map<String, String> environment,
    String startedAt,
    String finishedAt,
    List<InputFile> inputFiles,
    List<String> batches,
    List<TableFiles> store,
    List<String> removed,
    List<Stage> stages,
    List<TableFiles> tables,
    List<Check> checks) {

  /** Where the manifest lies within a run. */
  public static final String FILE = "manifest.json";

  /**
   * A file that was read.
   *
   * @param path where it lay
   * @param size its bytes
   * @param sha256 the hash of its bytes, in hexadecimal
   */
  public record InputFile(String path, long size, String sha256) {}

  /**
   * The rows of a stage; {@code rowsIn = rowsOut + rejected} always holds.
   *
   * @param name the stage
   * @param rowsIn rows that came in
   * @param rowsOut rows that counted
   * @param rejected rows that didn't: unreadable records, duplicates, residue
   * @param seconds wall-clock seconds
   */
  public record Stage(String name, long rowsIn, long rowsOut, long rejected, double seconds) {}

  /**
   * A table of the run.
   *
   * @param name the table
   * @param rows its rows
   * @param files its Parquet files, paths relative to the run
   */
  public record TableFiles(String name, long rows, List<InputFile> files) {}

  /**
   * A check of the run.
   *
   * @param name what was checked
   * @param passed whether it held
   * @param detail the figures
   */
  public record Check(String name, boolean passed, String detail) {}
}
