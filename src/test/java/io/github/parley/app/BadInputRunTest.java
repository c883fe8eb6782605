package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.store.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of bad records beside good ones: each bad one costs itself and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputRunTest {

  private static final String GOOD =
      "{\"article_id\": \"good\", \"published\": \"2024-03-05\", \"text\": \"French President"
          + " Emmanuel Macron met Czech President Petr Pavel in Prague on Tuesday.\"}";

  private PublishedRun run;

  @BeforeAll
  void runOnBadInput(@TempDir Path folder) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.write(
        input.resolve("a.jsonl"),
        List.of(
            GOOD,
            "{\"article_id\": \"cut\", \"text\": \"The line ends in",
            "{\"article_id\": \"list\", \"text\": [1, 2]}",
            "{\"article_id\": \"empty\"}",
            "{\"article_id\": \"good\", \"text\": \"Another article of the same id.\"}",
            "{\"article_id\": \"../../x\", \"text\": \"An id that looks like a path.\"}",
            "{\"article_id\": \"long\", \"text\": \"" + "word ".repeat(1_000_000) + "\"}"));
    Files.write(input.resolve("empty.txt"), new byte[0]);
    Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7, 0, 0, 3});
    run = RunFixture.run(input, folder.resolve("out"));
  }

  @Test
  void oneRejectForEachBadRecord() throws IOException {
    assertThat(run.rows(Table.REJECTS))
        .extracting(row -> row.get("location"))
        .containsExactlyInAnyOrder(
            "a.jsonl:2",
            "a.jsonl:3",
            "a.jsonl:4",
            "a.jsonl:5",
            "a.jsonl:7",
            "empty.txt",
            "binary.txt");
  }

  @Test
  void theOthersAreRead() throws IOException {
    assertThat(run.rows(Table.ARTICLES))
        .extracting(row -> row.get("article_id"))
        .containsExactlyInAnyOrder("good", "../../x");
  }

  @Test
  void theMeetingOfTheGoodArticleIsFound() throws IOException {
    assertThat(run.rows(Table.MEETINGS))
        .extracting(row -> row.get("countries"))
        .containsExactly(List.of("CZ", "FR"));
  }

  @Test
  void theSummaryCountsArticlesAndThoseWithoutADay() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    new Summary(run).print(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .contains("articles     2", "  undated    1", "rejects      7");
  }

  @Test
  void aCorpusWithoutDaysIsToldHowToNameThem() {
    assertThat(Summary.advice(3, 3)).hasValueSatisfying(a -> assertThat(a).contains("--column"));
    assertThat(Summary.advice(3, 2)).isEmpty();
  }

  @Test
  void aRejectNamesItsCure() throws IOException {
    for (Map<String, Object> reject : run.rows(Table.REJECTS)) {
      assertThat((String) reject.get("message")).startsWith((String) reject.get("location"));
    }
  }
}
