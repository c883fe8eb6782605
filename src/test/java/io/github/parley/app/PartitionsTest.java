package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.Parley;
import io.github.parley.store.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs the sample in the shared session, whose shuffles have one partition, and in a process with
 * other cores and partitions and without adaptive execution.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartitionsTest {

  private PublishedRun one;
  private PublishedRun many;

  @BeforeAll
  void runTwice(@TempDir Path folder) throws IOException, InterruptedException {
    Path sample = Sample.unpack(folder);
    one = SampleRun.published();
    Path output = folder.resolve("many");
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of(
            "-Dspark.sql.shuffle.partitions=7",
            "-Dspark.sql.adaptive.enabled=false",
            "-Dspark.sql.files.maxPartitionBytes=65536",
            "-cp",
            System.getProperty("java.class.path"),
            Parley.class.getName(),
            "run",
            "--input",
            sample.toString(),
            "--output",
            output.toString(),
            "--master",
            "local[4]"));
    Path log = folder.resolve("log");
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(code).as(Files.readString(log)).isZero();
    many = PublishedRun.latest(output.toString());
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void tablesAreTheSameForAnyNumberOfPartitionsAndCores(Table table) throws IOException {
    assertThat(rows(many, table)).isEqualTo(rows(one, table));
  }

  /** Seconds alone may differ. */
  private static List<String> rows(PublishedRun run, Table table) throws IOException {
    return run.rows(table).stream()
        .filter(row -> !"seconds".equals(row.get("metric")))
        .map(Object::toString)
        .sorted()
        .toList();
  }
}
