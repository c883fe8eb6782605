package io.github.parley.store;

import io.github.parley.store.Manifest.TableFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** The folder in which runs are published, and what lies in it. */
public final class OutputFolder {

  private static final String RUNS = "runs/";
  private static final String STORE = "store/";

  private final String location;
  private final Storage storage;

  private OutputFolder(String location, Storage storage) {
    this.location = location;
    this.storage = storage;
  }

  /** The output at a path of this machine or a URI; nothing is read or made yet. */
  public static OutputFolder at(String location) {
    return new OutputFolder(location, Storage.of(location));
  }

  /**
   * The output as a Spark session reaches it.
   *
   * @param hadoop the session's way to file systems, with the user's settings for them
   */
  public static OutputFolder at(String location, Configuration hadoop) {
    return new OutputFolder(location, Storage.of(location, hadoop));
  }

  /** The path or URI as the user gave it. */
  public String location() {
    return location;
  }

  Storage storage() {
    return storage;
  }

  /** The folder of a run, whether or not it is there yet. */
  public RunFolder run(String runId) {
    requireName(runId);
    return new RunFolder(storage, runId, RUNS + runId);
  }

  /** The ids of the runs that are complete, oldest first. */
  public List<String> runIds() throws IOException {
    List<String> complete = new ArrayList<>();
    for (String id : storage.folders(RUNS)) {
      if (storage.exists(RUNS + id + "/" + Manifest.FILE)) {
        complete.add(id);
      }
    }
    return complete;
  }

  /** The pointer to the published run; empty before the first. */
  public Optional<Pointer> pointer() throws IOException {
    return storage.exists(Pointer.FILE)
        ? Optional.of(Json.read(storage.read(Pointer.FILE), Pointer.class))
        : Optional.empty();
  }

  /** The published run; empty before the first. */
  public Optional<RunFolder> latest() throws IOException {
    return pointer().map(p -> run(p.runId()));
  }

  /** Where Spark reads or writes a batch of the per-article store. */
  public String batchUri(String batch) {
    return storage.uri(STORE + batch);
  }

  /** Rows, sizes and hashes of a batch's files as they lie on the disk. */
  public TableFiles describeBatch(String batch) throws IOException {
    return folder(batch).describe(batch);
  }

  /** Whether a batch has the files that are stated, by name and size; they are not read. */
  public boolean holdsBatch(TableFiles stated) throws IOException {
    return folder(stated.name()).holds(stated);
  }

  private ParquetFolder folder(String batch) {
    return new ParquetFolder(storage, STORE, batch);
  }

  /** The batches there are, by pipeline version and name. */
  public List<String> batches() throws IOException {
    List<String> batches = new ArrayList<>();
    for (String version : storage.folders(STORE)) {
      for (String batch : storage.folders(STORE + version)) {
        batches.add(version + "/" + batch);
      }
    }
    return batches;
  }

  /** Deletes a batch. */
  public void deleteBatch(String batch) throws IOException {
    storage.delete(STORE + batch);
  }

  /** Deletes a run; whoever dies half-way leaves one behind that is no longer complete. */
  public void deleteRun(String runId) throws IOException {
    requireName(runId);
    storage.delete(RUNS + runId + "/" + Manifest.FILE);
    storage.delete(RUNS + runId);
  }

  /** The folders of runs, complete or not. */
  public List<String> runFolders() throws IOException {
    return storage.folders(RUNS);
  }

  private static void requireName(String runId) {
    if (!runId.matches("[A-Za-z0-9][A-Za-z0-9_.-]*")) {
      throw new IllegalArgumentException("no run id: " + runId);
    }
  }
}
