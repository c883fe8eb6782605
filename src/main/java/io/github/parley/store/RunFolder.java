package io.github.parley.store;

import io.github.parley.store.Manifest.TableFiles;
import java.io.IOException;
import java.util.List;

/** The folder of one run. */
public final class RunFolder {

  private final Storage storage;
  private final String runId;
  private final String path;

  RunFolder(Storage storage, String runId, String path) {
    this.storage = storage;
    this.runId = runId;
    this.path = path;
  }

  /** The run. */
  public String runId() {
    return runId;
  }

  /** The folder, relative to the output. */
  public String path() {
    return path;
  }

  /** Where Spark reads or writes a table. */
  public String tableUri(Table table) {
    return storage.uri(path + "/" + table.path());
  }

  /** Where the run lies, for people. */
  public String uri() {
    return storage.uri(path);
  }

  /** What the run was. */
  public Manifest manifest() throws IOException {
    return Json.read(storage.read(path + "/" + Manifest.FILE), Manifest.class);
  }

  /** Completes the run: a run without a manifest doesn't count. */
  void writeManifest(Manifest manifest) throws IOException {
    storage.replace(path + "/" + Manifest.FILE, Json.bytes(manifest));
  }

  /** Rows, sizes and hashes of a table's files as they lie on the disk. */
  public TableFiles describe(Table table) throws IOException {
    return folder(table).describe(table.path());
  }

  /** The rows of a table that was written, by the footers of its files. */
  public long rows(Table table) throws IOException {
    long rows = 0;
    for (ParquetFile file : files(table)) {
      rows += file.rows();
    }
    return rows;
  }

  /** A table's Parquet files. */
  public List<ParquetFile> files(Table table) throws IOException {
    return folder(table).files();
  }

  /** Whether the files of a table are those that the manifest states, byte for byte. */
  public boolean isIntact(TableFiles stated) throws IOException {
    return new ParquetFolder(storage, path + "/", stated.name()).isIntact(stated);
  }

  /**
   * Takes over the files of a table of an earlier run. Files are never changed, so that both may
   * share them.
   */
  public void takeOver(Table table, RunFolder earlier) throws IOException {
    for (Storage.Entry entry : earlier.folder(table).parts()) {
      storage.copy(entry.path(), path + entry.path().substring(earlier.path.length()));
    }
  }

  private ParquetFolder folder(Table table) {
    return new ParquetFolder(storage, path + "/", table.path());
  }
}
