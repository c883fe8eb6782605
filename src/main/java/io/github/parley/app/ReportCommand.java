package io.github.parley.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code parley report}. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.DONE;
  }
}
