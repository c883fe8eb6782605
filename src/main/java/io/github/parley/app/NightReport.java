package io.github.parley.app;

import io.github.parley.store.Manifest;
import io.github.parley.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A night on one line of JSON, for whoever watches over many.
 *
 * @param command always {@code nightly}
 * @param status {@code published}, {@code unchanged} when there was nothing new, {@code failed}
 * @param exitCode the process' exit code
 * @param runId the run that was published tonight, or null
 * @param seconds wall-clock seconds, those of starting Spark too
 * @param articles articles of the corpus; null unless published, like what follows
 * @param newArticles new and changed ones of tonight
 * @param rejects tonight's records that were not read
 * @param meetings meetings of the corpus
 * @param error why the night failed, or null
 */
record NightReport(
    String command,
    String status,
    int exitCode,
    String runId,
    long seconds,
    Long articles,
    Long newArticles,
    Long rejects,
    Long meetings,
    String error) {

  private static final String COMMAND = "nightly";

  static NightReport of(Optional<Manifest> published, Instant began) {
    if (published.isEmpty()) {
      return new NightReport(
          COMMAND, "unchanged", ExitCode.DONE, null, since(began), null, 0L, null, null, null);
    }
    Manifest manifest = published.get();
    return new NightReport(
        COMMAND,
        "published",
        ExitCode.DONE,
        manifest.runId(),
        since(began),
        rows(manifest, Table.ARTICLES),
        fresh(manifest),
        rows(manifest, Table.REJECTS),
        rows(manifest, Table.MEETINGS),
        null);
  }

  static NightReport failed(int exitCode, Exception error, Instant began) {
    return new NightReport(
        COMMAND,
        "failed",
        exitCode,
        null,
        since(began),
        null,
        null,
        null,
        null,
        Explanation.of(error));
  }

  private static long rows(Manifest manifest, Table table) {
    return manifest.tables().stream()
        .filter(t -> t.name().equals(table.path()))
        .mapToLong(Manifest.TableFiles::rows)
        .sum();
  }

  /** The first night has no selection: all that was read is new. */
  private static long fresh(Manifest manifest) {
    return manifest.stages().stream()
        .filter(s -> s.name().equals(Volume.STAGE) || s.name().equals(Intake.STAGE))
        .reduce((read, selected) -> selected)
        .map(Manifest.Stage::rowsOut)
        .orElse(0L);
  }

  private static long since(Instant began) {
    return Duration.between(began, Instant.now()).toSeconds();
  }
}
