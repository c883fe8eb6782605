package io.github.parley.app;

import io.github.parley.store.Manifest;
import io.github.parley.store.OutputFolder;
import io.github.parley.store.Verifier;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Holds a run and its part of the store against its manifest, and its tables against each",
      "other: hashes, row numbers, balances, keys, references."
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--output", paramLabel = "OUT", required = true, description = "The output.")
  private String output;

  @Option(names = "--run", paramLabel = "ID", description = "A run. Default: the published one.")
  private String runId;

  @Override
  public Integer call() throws Exception {
    List<Manifest.Check> checks =
        Verifier.verify(OutputFolder.at(output), PublishedRun.of(output, runId).folder());
    PrintWriter out = spec.commandLine().getOut();
    for (Manifest.Check check : checks) {
      out.printf("%-7s %-45s %s%n", check.passed() ? "ok" : "FAILED", check.name(), check.detail());
    }
    long failed = checks.stream().filter(c -> !c.passed()).count();
    out.printf("%d checks, %d failed%n", checks.size(), failed);
    out.flush();
    if (failed > 0) {
      throw new InputException(
          output + ": the run is damaged; parley rollback publishes an earlier one");
    }
    return ExitCode.DONE;
  }
}
