package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParleyCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"run", "nightly", "evaluate", "inspect", "export", "report", "verify", "rollback"})
  void everyCommandExplainsItself(String command) {
    assertThat(ParleyCommand.execute(command, "--help")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    assertThat(ParleyCommand.execute("run", "--sampel", "--output", "out"))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aCorpusIsNeeded() {
    assertThat(ParleyCommand.execute("run", "--output", "out")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aMissingInputStopsBeforeSparkStarts() {
    String missing = folder.resolve("nowhere").toString();

    assertThat(ParleyCommand.execute("run", "--input", missing, "--output", "out"))
        .isEqualTo(ExitCode.INPUT);
  }

  @Test
  void aWrongChoiceStopsBeforeSparkStarts() {
    assertThat(
            ParleyCommand.execute(
                "run", "--input", folder.toString(), "--output", "out", "--pairs", "some"))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anOutputWithoutARunIsTheUsersToMend() {
    assertThat(ParleyCommand.execute("inspect", "--output", folder.toString()))
        .isEqualTo(ExitCode.INPUT);
  }
}
