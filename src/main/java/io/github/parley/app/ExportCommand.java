package io.github.parley.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code parley export}. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.DONE;
  }
}
