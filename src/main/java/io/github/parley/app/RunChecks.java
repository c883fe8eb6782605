package io.github.parley.app;

import io.github.parley.store.Manifest;
import java.util.ArrayList;
import java.util.List;

/** What has to hold before a run is published. */
final class RunChecks {

  private RunChecks() {}

  static List<Manifest.Check> of(List<Manifest.Stage> stages, List<Manifest.TableFiles> tables) {
    List<Manifest.Check> checks = new ArrayList<>();
    for (Manifest.Stage stage : stages) {
      checks.add(
          new Manifest.Check(
              "balance of " + stage.name(),
              stage.rowsOut() >= 0 && stage.rejected() >= 0,
              "%s: %d in = %d out + %d rejected"
                  .formatted(stage.name(), stage.rowsIn(), stage.rowsOut(), stage.rejected())));
    }
    for (Manifest.TableFiles table : tables) {
      checks.add(
          new Manifest.Check(
              "files of " + table.name(),
              !table.files().isEmpty(),
              "%s: %d rows in %d files"
                  .formatted(table.name(), table.rows(), table.files().size())));
    }
    return checks;
  }
}
