package io.github.parley.app;

import io.github.parley.store.OutputFolder;
import io.github.parley.store.OutputLock;
import io.github.parley.store.Publisher;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley rollback}. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Publishes an earlier run again: readers see it from then on, and the next nightly run",
      "builds on it. No run is deleted."
    })
final class RollbackCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--output", paramLabel = "OUT", required = true, description = "The output.")
  private String output;

  @Option(
      names = "--run",
      paramLabel = "ID",
      description = "The run. Default: the one before the published one.")
  private String runId;

  @Override
  public Integer call() throws Exception {
    OutputFolder folder = OutputFolder.at(output);
    PublishedRun now = PublishedRun.latest(output);
    String target = runId != null ? runId : before(folder.runIds(), now.folder().runId());
    try (OutputLock lock = OutputLock.take(folder, "rollback")) {
      new Publisher(folder).point(PublishedRun.of(output, target).folder().manifest());
    }
    spec.commandLine().getOut().println("published: " + target);
    return ExitCode.DONE;
  }

  private String before(List<String> runs, String published) {
    int index = runs.indexOf(published);
    if (index < 1) {
      throw new InputException(output + ": there is no run before " + published);
    }
    return runs.get(index - 1);
  }
}
