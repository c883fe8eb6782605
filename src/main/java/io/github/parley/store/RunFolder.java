package io.github.parley.store;

import io.github.parley.store.Manifest.InputFile;
import io.github.parley.store.Manifest.TableFiles;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The folder of one run. */
public final class RunFolder {

  private static final int BUFFER = 1 << 16;

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
    List<InputFile> files = new ArrayList<>();
    long rows = 0;
    for (Storage.Entry entry : parts(table)) {
      files.add(new InputFile(withinRun(entry.path()), entry.size(), sha256(entry.path())));
      rows += ParquetFile.of(storage, entry).rows();
    }
    return new TableFiles(table.path(), rows, List.copyOf(files));
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
    return parts(table).stream().map(e -> ParquetFile.of(storage, e)).toList();
  }

  private List<Storage.Entry> parts(Table table) throws IOException {
    return storage.files(path + "/" + table.path()).stream()
        .filter(e -> e.path().endsWith(".parquet"))
        .toList();
  }

  private String withinRun(String relative) {
    return relative.substring(path.length() + 1);
  }

  private String sha256(String file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = storage.open(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
