package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private final StringWriter err = new StringWriter();

  private int print(Exception e) {
    return Explanation.print(e, new PrintWriter(err));
  }

  @Test
  void aFullDiskIsTheUsersToMend() {
    Exception full =
        new IllegalStateException("Job aborted", new IOException("No space left on device"));

    assertThat(print(full)).isEqualTo(ExitCode.INPUT);
    assertThat(err.toString()).contains("disk is full").doesNotContain("\tat ");
  }

  @Test
  void anUnreadableTableOfThePublishedRunNamesRollback() {
    Exception damaged =
        new IllegalStateException(
            "[FAILED_READ_FILE.NO_HINT] Encountered error while reading file"
                + " file:///out/runs/20260101T000000.000Z/topics/part-0.parquet. SQLSTATE: KD001");

    assertThat(print(damaged)).isEqualTo(ExitCode.INPUT);
    assertThat(err.toString())
        .contains("runs/20260101T000000.000Z/topics/part-0.parquet can't be read")
        .contains("rollback");
  }

  @Test
  void aFaultOfOursShowsItsTrace() {
    assertThat(print(new IllegalStateException("unforeseen"))).isEqualTo(ExitCode.FAULT);
    assertThat(err.toString()).contains("unforeseen").contains("\tat ");
  }
}
