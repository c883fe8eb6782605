package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parley.testing.SparkSessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what {@code docs/QUERIES.md} offers to copy. The Python ones need {@code
 * notebooks/requirements.txt}: {@code PARLEY_PYTHON} names an interpreter that has it, else {@code
 * python3} is tried. The R ones need {@code Rscript} with arrow and dplyr.
 */
class QueriesPageTest {

  private static final Path PAGE = Path.of("docs/QUERIES.md");
  private static final String PYTHON = System.getenv().getOrDefault("PARLEY_PYTHON", "python3");

  static List<String> sparkQueries() throws IOException {
    return blocks("sql spark");
  }

  static List<String> duckDbQueries() throws IOException {
    return blocks("sql");
  }

  static List<String> pythonQueries() throws IOException {
    return blocks("python");
  }

  static List<String> rQueries() throws IOException {
    return blocks("r");
  }

  private static List<String> blocks(String language) throws IOException {
    Matcher fence =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    return Stream.iterate(fence.find(), found -> found, found -> fence.find())
        .map(found -> fence.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sparkQueries")
  void aSparkQueryFindsRows(String query) {
    String here = SampleRun.output().getParent().toString();

    assertThat(
            SparkSessions.shared().sql(query.replace("`out/", "`" + here + "/out/")).takeAsList(1))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("duckDbQueries")
  void aDuckDbQueryFindsRows(String query) throws Exception {
    String program = "import duckdb\nassert duckdb.sql('''" + query + "''').fetchall()\n";

    assertThat(python(program)).isEqualTo("");
  }

  @ParameterizedTest
  @MethodSource("pythonQueries")
  void aPythonQueryPrintsRows(String query) throws Exception {
    assertThat(python(query)).isNotEmpty().doesNotContain("Traceback");
  }

  @ParameterizedTest
  @MethodSource("rQueries")
  void anRQueryPrintsRows(String query) throws Exception {
    assumeTrue(
        runs("Rscript", "-e", "library(arrow); library(dplyr)"),
        "no Rscript with arrow and dplyr: install.packages(c('arrow', 'dplyr'))");

    assertThat(run(SampleRun.output().getParent(), "Rscript", "-e", query))
        .contains("date_start")
        .doesNotContain("Error");
  }

  @Test
  void thePageHasQueriesOfEveryKindThatIsRun() throws IOException {
    assertThat(List.of(sparkQueries(), duckDbQueries(), pythonQueries(), rQueries()))
        .noneMatch(List::isEmpty);
  }

  /** What a program writes, run where the queries are meant to be run. */
  private static String python(String program) throws IOException, InterruptedException {
    assumeTrue(
        runs(PYTHON, "-c", "import duckdb, pandas, polars, pyarrow"),
        PYTHON + " lacks the packages of notebooks/requirements.txt: pip install -r it");
    return run(SampleRun.output().getParent(), PYTHON, "-c", program);
  }

  /** Whether a command is there and ends well. */
  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return output;
  }
}
