package io.github.parley.store;

import java.util.List;

/**
 * What {@code latest.json} says: which run readers should read.
 *
 * @param runId the run
 * @param path its folder, relative to the output
 * @param publishedAt when it was published, UTC, ISO 8601
 * @param schemaVersion the version of the tables' schema
 * @param tables the tables with their rows
 */
public record Pointer(
    String runId, String path, String publishedAt, int schemaVersion, List<TableRows> tables) {

  /** Where the pointer lies. */
  public static final String FILE = "latest.json";

  /**
   * A table.
   *
   * @param name the table
   * @param path its folder, relative to the output
   * @param rows its rows
   * @param schemaVersion the version of its schema
   */
  public record TableRows(String name, String path, long rows, int schemaVersion) {}
}
