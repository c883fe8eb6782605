package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.store.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first command of the README as a process of its own: the script, its flags for the JVM, the
 * jar. It needs the jar, so it runs behind Maven's phase {@code package}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LauncherIT {

  /** Ten times what it takes: on a machine that does nothing else it is done in half a minute. */
  private static final long PATIENCE_MINUTES = 5;

  private Path folder;
  private String output;
  private String said;
  private int exitCode;

  @BeforeAll
  void theSample(@TempDir Path temporary) throws Exception {
    folder = temporary;
    output = folder.resolve("out").toString();
    exitCode = parley("run", "--sample", "--output", output);
    said = Files.readString(folder.resolve("log"));
  }

  @Test
  void theSampleIsRead() {
    assertThat(exitCode).as(said).isEqualTo(ExitCode.DONE);
  }

  @Test
  void nothingIsSaidThatSoundsLikeAFault() {
    assertThat(said.lines())
        .noneMatch(l -> l.matches("(?i).*(exception|error|codecache|\\bfull\\b).*"));
  }

  @Test
  void theSummaryTellsWhatWasRead() {
    assertThat(said).containsPattern("articles +106\n").contains("tables at  " + output);
  }

  @Test
  void everyTableIsPublished() {
    for (Table table : Table.values()) {
      assertThat(folder.resolve("out/latest").resolve(table.path()).resolve("_SUCCESS")).exists();
    }
  }

  @Test
  void whatWasPublishedIsVerified() throws Exception {
    assertThat(parley("verify", "--output", output)).isEqualTo(ExitCode.DONE);
  }

  /** Runs the launcher with the Spark that Maven resolved; what it says goes to the log. */
  private int parley(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of("jobs/parley"), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    builder.environment().remove("SPARK_HOME");
    Process process = builder.start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("ended in time").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
