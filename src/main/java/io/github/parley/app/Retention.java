package io.github.parley.app;

import io.github.parley.store.OutputFolder;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps an output tidy. Run it only under the lock: whatever it meets that no complete run refers
 * to was left by a process that died.
 */
final class Retention {

  private Retention() {}

  /** Deletes runs without a manifest, and batches that no complete run is made of. */
  static void dropUnfinished(OutputFolder output) throws IOException {
    Set<String> complete = new HashSet<>(output.runIds());
    for (String folder : output.runFolders()) {
      if (!complete.contains(folder)) {
        output.deleteRun(folder);
      }
    }
    dropUnusedBatches(output);
  }

  /**
   * Deletes all but the newest runs, and the published one; then the batches that they alone used.
   */
  static void keepNewest(OutputFolder output, int keep) throws IOException {
    List<String> runs = output.runIds();
    String published = output.pointer().orElseThrow().runId();
    for (String run : runs.subList(0, Math.max(0, runs.size() - keep))) {
      if (!run.equals(published)) {
        output.deleteRun(run);
      }
    }
    dropUnusedBatches(output);
  }

  private static void dropUnusedBatches(OutputFolder output) throws IOException {
    Set<String> used = new HashSet<>();
    for (String run : output.runIds()) {
      used.addAll(output.run(run).manifest().batches());
    }
    for (String batch : output.batches()) {
      if (!used.contains(batch)) {
        output.deleteBatch(batch);
      }
    }
  }
}
