package io.github.parley.store;

import io.github.parley.store.Pointer.TableRows;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Makes a run the published one. The manifest completes the run, then the pointer is replaced, then
 * the link: each in one atomic step. Whatever fails before the pointer leaves the old run in place.
 */
public final class Publisher {

  /** The link beside the pointer. */
  private static final String LINK = "latest";

  private final OutputFolder output;

  /** Publishes into an output. */
  public Publisher(OutputFolder output) {
    this.output = output;
  }

  /** Completes a run by its manifest and points readers to it. */
  public Pointer publish(Manifest manifest) throws IOException {
    output.run(manifest.runId()).writeManifest(manifest);
    return point(manifest);
  }

  /** Points readers to a run that is complete already, an earlier one as well. */
  public Pointer point(Manifest manifest) throws IOException {
    RunFolder run = output.run(manifest.runId());
    List<TableRows> tables =
        manifest.tables().stream()
            .map(
                t ->
                    new TableRows(
                        t.name(), run.path() + "/" + t.name(), t.rows(), Table.SCHEMA_VERSION))
            .toList();
    Pointer pointer =
        new Pointer(
            manifest.runId(),
            run.path(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
            Table.SCHEMA_VERSION,
            tables);
    output.storage().replace(Pointer.FILE, Json.bytes(pointer));
    output.storage().link(LINK, run.path());
    return pointer;
  }

  /**
   * Mends what a process that died between pointer and link left behind: the link follows the
   * pointer.
   */
  public void mendLink() throws IOException {
    if (output.pointer().isPresent()) {
      output.storage().link(LINK, output.pointer().get().path());
    }
  }
}
