package io.github.parley.app;

import io.github.parley.frequency.PairRule;
import io.github.parley.network.Unit;
import io.github.parley.testing.SparkSessions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs jobs in the shared session, quietly. */
final class RunFixture {

  private RunFixture() {}

  static RunSettings settings(String command, String input, String output) {
    return settings(command, input, output, 14);
  }

  static RunSettings settings(String command, String input, String output, int keep) {
    return new RunSettings(
        command,
        List.of(command),
        output,
        List.of(input),
        Map.of(),
        null,
        null,
        PairRule.NAMED,
        Unit.ARTICLE,
        keep,
        0,
        null,
        false);
  }

  /** Publishes a run and gives its tables. */
  static PublishedRun run(Path input, Path output) throws IOException {
    run(settings("run", input.toString(), output.toString()), new FreshCorpus(List.of()));
    return PublishedRun.latest(output.toString());
  }

  static void run(RunSettings settings, Gathering gathering) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try (Progress progress = new Progress(nowhere, false)) {
      new CorpusJob(settings, gathering).run(SparkSessions.shared(), progress);
    }
  }
}
