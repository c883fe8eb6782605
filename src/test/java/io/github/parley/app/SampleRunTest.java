package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.parley.store.Manifest;
import io.github.parley.store.OutputFolder;
import io.github.parley.store.ParquetFile;
import io.github.parley.store.Table;
import io.github.parley.store.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sample corpus from its files to its published tables, held against the tables that were
 * reviewed. {@code mvn test -Dtest=SampleRunTest -Dparley.golden=update} writes them anew: read the
 * difference before you commit it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleRunTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private OutputFolder output;
  private PublishedRun run;

  @BeforeAll
  void runSample() throws IOException {
    output = OutputFolder.at(SampleRun.output().toString());
    run = SampleRun.published();
  }

  @Test
  void tellsTheMeetingsThatWereReviewed() throws IOException {
    assertGolden(
        Table.MEETINGS,
        List.of(
            "countries",
            "participants",
            "status",
            "channel",
            "level",
            "date_start",
            "date_end",
            "place",
            "place_country",
            "article_ids",
            "evidence"));
  }

  @Test
  void leavesOutOfTheBodyWhatWasReviewed() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, Object> row : run.rows(Table.PASSAGES)) {
      if (!row.get("kind").equals("body") && !row.get("kind").equals("title")) {
        lines.add(row.get("article_id") + "\t" + row.get("kind") + "\t" + row.get("text"));
      }
    }
    assertLines("residue.tsv", lines.stream().sorted().toList());
  }

  @Test
  void findsTheCopiesThatWereReviewed() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, Object> row : run.rows(Table.ARTICLES)) {
      if (row.get("duplicate_of") != null) {
        lines.add(
            row.get("article_id")
                + "\t"
                + row.get("duplicate_of")
                + "\t"
                + row.get("duplicate_kind"));
      }
    }
    assertLines("duplicates.tsv", lines.stream().sorted().toList());
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void everyTableHasTheColumnsOfItsSchemaWithTheirMeanings(Table table) throws IOException {
    List<ParquetFile.Column> columns = run.folder().files(table).get(0).columns();

    assertThat(columns)
        .extracting(ParquetFile.Column::name)
        .containsExactly(table.schema().fieldNames());
    assertThat(columns).extracting(ParquetFile.Column::meaning).doesNotContain("");
  }

  @ParameterizedTest
  @EnumSource(value = Table.class, names = "REJECTS", mode = EnumSource.Mode.EXCLUDE)
  void everyTableHasRows(Table table) throws IOException {
    assertThat(run.rows(table)).isNotEmpty();
  }

  @Test
  void theRunHoldsAgainstItsManifest() throws IOException {
    assertThat(Verifier.verify(output, run.folder())).allMatch(Manifest.Check::passed);
  }

  private void assertGolden(Table table, List<String> columns) throws IOException {
    ObjectMapper mapper =
        new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    List<String> lines = new ArrayList<>();
    for (Map<String, Object> row : run.rows(table)) {
      Map<String, Object> kept = new TreeMap<>();
      columns.forEach(c -> kept.put(c, plain(row.get(c))));
      lines.add(mapper.writeValueAsString(kept));
    }
    assertLines(table.path() + ".jsonl", lines.stream().sorted().toList());
  }

  private static Object plain(Object value) {
    return value instanceof java.time.LocalDate ? value.toString() : value;
  }

  private static void assertLines(String file, List<String> lines) throws IOException {
    Path golden = GOLDEN.resolve(file);
    if ("update".equals(System.getProperty("parley.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(golden));
    assertThat(Arrays.asList(System.getenv("CI"), System.getProperty("parley.golden")))
        .as("golden tables are not rewritten in CI")
        .isNotEqualTo(List.of("true", "update"));
  }
}
