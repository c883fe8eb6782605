package io.github.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {

  @TempDir Path folder;

  private OutputFolder output;

  @BeforeEach
  void open() {
    output = OutputFolder.at(folder.toString());
  }

  @Test
  void aSecondWriterStopsAndIsToldWhoTheFirstIs() throws IOException {
    try (OutputLock first = OutputLock.take(output, "nightly")) {
      assertThatThrownBy(() -> OutputLock.take(output, "run"))
          .isInstanceOf(OutputLock.HeldException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("nightly");
      first.requireHeld();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theLockOfADeadProcessIsTakenOver() throws IOException {
    leaveLockOf(2_147_483_647);

    try (OutputLock lock = OutputLock.take(output, "nightly")) {
      lock.requireHeld();
    }
  }

  @Test
  void whoLostTheLockMayNotPublishAndLeavesItAlone() throws IOException {
    OutputLock lock = OutputLock.take(output, "nightly");
    leaveLockOf(1);

    assertThatThrownBy(lock::requireHeld).isInstanceOf(OutputLock.HeldException.class);
    lock.close();
    assertThat(folder.resolve("lock.json")).exists();
  }

  private void leaveLockOf(long pid) throws IOException {
    OutputLock.Owner here = OutputLock.Owner.here("nightly");
    OutputLock.Owner other =
        new OutputLock.Owner(pid, 0, here.host(), here.since(), "nightly of another");
    Files.write(folder.resolve("lock.json"), Json.bytes(other));
  }
}
