package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a person sees of the sample: the page, in a real browser where there is one, and the
 * notebooks, with a Python that has {@code notebooks/requirements.txt}. That Python is {@code
 * PARLEY_PYTHON}, else {@code .venv/bin/python}, else the {@code python3} of the PATH.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleDeskTest {

  private static final long MOST_BYTES = 1_000_000;
  private static final int MOST_SECONDS = 240;

  @TempDir Path folder;

  private Path page;

  @BeforeAll
  void writeThePage(@TempDir Path shared) {
    page = shared.resolve("report.html");

    ParleyCommand.execute("report", "--output", output().toString(), "--html", page.toString());
  }

  private static Path output() {
    return SampleRun.output();
  }

  @Test
  void thePageIsSmall() {
    assertThat(page).exists();
    assertThat(page.toFile().length()).isBetween(10_000L, MOST_BYTES);
  }

  @Test
  void thePageTellsOfTheSample() {
    assertThat(page)
        .content()
        .contains("China – United States", "Washington", "Vladimir Putin", "Natural Earth");
  }

  @Test
  void aPageIntoAFolderThatIsNotThereIsTheUsersToMend() {
    String nowhere = folder.resolve("no/report.html").toString();

    assertThat(ParleyCommand.execute("report", "--output", output().toString(), "--html", nowhere))
        .isEqualTo(ExitCode.INPUT);
  }

  @Test
  void aBrowserShowsThePage() throws Exception {
    Optional<String> browser =
        onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    assumeTrue(browser.isPresent(), "no Chromium on the PATH: the page is not opened in a browser");
    Path picture = folder.resolve("page.png");

    String dom =
        run(
            List.of(
                browser.get(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1100,2000",
                "--screenshot=" + picture,
                "--dump-dom",
                page.toUri().toString()),
            Map.of());

    assertThat(dom).contains("<h2>Who meets whom</h2>", "<h2>Can I trust it?</h2>", "<circle");
    assertThat(dom).doesNotContain("<script");
    assertThat(picture.toFile().length()).isGreaterThan(20_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"who_meets_whom", "networks", "topics", "can_i_trust_it"})
  void aNotebookRunsOnTheSample(String notebook) throws Exception {
    String python = python();
    assumeTrue(
        importsEverything(python),
        python + " lacks notebooks/requirements.txt: the notebooks are not run");

    String printed =
        run(
            List.of(
                python, "notebooks/execute.py", notebook, output().resolve("latest").toString()),
            Map.of());

    assertThat(printed).contains(notebook + ": done");
  }

  @ParameterizedTest
  @ValueSource(strings = {"who_meets_whom", "networks", "topics", "can_i_trust_it"})
  void aNotebookIsCommittedWithItsPictures(String notebook) throws IOException {
    String json = Files.readString(Path.of("notebooks", notebook + ".ipynb"));

    assertThat(json).contains("image/png").doesNotContain("\"output_type\": \"error\"");
  }

  private static String python() {
    String chosen = System.getenv("PARLEY_PYTHON");
    if (chosen != null) {
      return chosen;
    }
    Path local = Path.of(".venv/bin/python");
    return Files.isExecutable(local) ? local.toString() : "python3";
  }

  private static boolean importsEverything(String python) throws InterruptedException {
    try {
      return new ProcessBuilder(
                  python, "-c", "import duckdb, polars, matplotlib, networkx, jupytext, nbclient")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<String> onPath(String... names) {
    return Arrays.stream(names)
        .filter(
            name ->
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                    .anyMatch(dir -> Files.isExecutable(Path.of(dir, name))))
        .findFirst();
  }

  private String run(List<String> command, Map<String, String> environment) throws Exception {
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String printed = Files.readString(output);
    assertThat(ended).as(printed).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
