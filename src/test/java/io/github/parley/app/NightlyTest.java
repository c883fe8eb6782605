package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parley.store.Manifest;
import io.github.parley.store.OutputFolder;
import io.github.parley.store.Table;
import io.github.parley.store.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nights make of what arrives, and of a store that is damaged. */
class NightlyTest {

  @TempDir Path folder;

  private Path inbox;
  private OutputFolder output;

  @BeforeEach
  void firstNight() throws IOException {
    inbox = Files.createDirectory(folder.resolve("inbox"));
    output = OutputFolder.at(folder.resolve("out").toString());
    deliver("a.jsonl", article("a1", "Prague"), article("a2", "Vienna"), article("a3", "Rome"));
    night();
  }

  @Test
  void correctionsAndDeletionsOfTheInboxAreFollowed() throws IOException {
    deliver("b.jsonl", article("a2", "Oslo"), "{\"article_id\": \"a1\", \"deleted\": true}");
    night();

    assertThat(articles()).containsOnlyKeys("a2", "a3");
    assertThat(articles().get("a2")).contains("Oslo");
    assertThat(PublishedRun.latest(output).rows(Table.REJECTS))
        .extracting(row -> row.get("reason"))
        .containsExactly("deleted");

    String published = output.pointer().orElseThrow().runId();
    night();
    assertThat(output.pointer().orElseThrow().runId()).isEqualTo(published);
  }

  @Test
  void whatIsToBeRemovedIsLeftOutOfTheFirstNightAndOfEveryLaterOne() throws IOException {
    output = OutputFolder.at(folder.resolve("other").toString());
    night("other", List.of("a2"));
    assertThat(articles()).containsOnlyKeys("a1", "a3");

    deliver("b.jsonl", article("a2", "Oslo"));
    night("other", List.of("a3"));
    assertThat(articles()).containsOnlyKeys("a1");
  }

  @Test
  void aDamagedPartOfTheStoreIsReadAnewFromTheInbox() throws IOException {
    Map<String, String> before = articles();
    overwrite(storePart());
    deliver("b.jsonl", article("a4", "Paris"));
    night();

    assertThat(articles()).containsAllEntriesOf(before).containsKey("a4").hasSize(4);
    assertThat(Verifier.verify(output, output.latest().orElseThrow()))
        .allMatch(Manifest.Check::passed);
  }

  @Test
  void whatALostPartOfTheStoreHeldIsNamedWhenItsFilesAreGone() throws IOException {
    Files.delete(storePart());
    Files.delete(inbox.resolve("a.jsonl"));
    deliver("b.jsonl", article("a1", "Prague"));

    assertThatThrownBy(this::night)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("2 articles")
        .hasMessageContaining("a2, a3")
        .hasMessageContaining("--remove");
    assertThat(articles()).containsOnlyKeys("a1", "a2", "a3");
  }

  @Test
  void aNightThatOnlyAddsPublishesTheRowsOfARunOverAll() throws IOException {
    deliver("b.jsonl", article("a4", "Paris"));
    night();
    Map<Table, List<String>> nightly = rowsOfSingleArticles();
    RunFixture.run(
        RunFixture.settings("run", inbox.toString(), folder.resolve("whole").toString()),
        new FreshCorpus(List.of()));
    output = OutputFolder.at(folder.resolve("whole").toString());

    assertThat(nightly).isEqualTo(rowsOfSingleArticles());
  }

  @Test
  void aDamagedTableOfTheLastRunIsNotTakenOver() throws IOException {
    Map<Table, List<String>> before = rowsOfSingleArticles();
    overwrite(part("out/runs", Table.PASSAGES.path()));
    deliver("b.jsonl", article("a4", "Paris"));
    night();

    assertThat(rowsOfSingleArticles().get(Table.PASSAGES))
        .containsAll(before.get(Table.PASSAGES))
        .hasSizeGreaterThan(before.get(Table.PASSAGES).size());
  }

  private Map<Table, List<String>> rowsOfSingleArticles() throws IOException {
    Map<Table, List<String>> rows = new TreeMap<>();
    for (Table table :
        List.of(Table.ARTICLES, Table.PASSAGES, Table.MENTIONS, Table.MEETING_MENTIONS)) {
      rows.put(
          table,
          PublishedRun.latest(output).rows(table).stream()
              .map(row -> new TreeMap<>(row).toString())
              .sorted()
              .toList());
    }
    return rows;
  }

  private void deliver(String file, String... records) throws IOException {
    Files.write(inbox.resolve(file), List.of(records));
  }

  private static String article(String id, String place) {
    return """
        {"article_id": "%s", "published": "2024-03-05", "source": "wire", "text": "French \
        President Emmanuel Macron met Czech President Petr Pavel in %s on Tuesday."}"""
        .formatted(id, place);
  }

  private void night() throws IOException {
    night("out", List.of());
  }

  private void night(String to, List<String> remove) throws IOException {
    RunFixture.run(
        RunFixture.settings("nightly", inbox.toString(), folder.resolve(to).toString()),
        new GrowingCorpus(remove, new Volume(Volume.DEFAULT_MAX_DROP)));
  }

  private Map<String, String> articles() throws IOException {
    Map<String, String> articles = new TreeMap<>();
    for (Map<String, Object> row : PublishedRun.latest(output).rows(Table.ARTICLES)) {
      articles.put((String) row.get("article_id"), (String) row.get("text"));
    }
    return articles;
  }

  private Path storePart() throws IOException {
    return part("out/store", "");
  }

  private Path part(String below, String table) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(below))) {
      return files
          .filter(f -> f.toString().contains(table) && f.toString().endsWith(".parquet"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** As a bad sector does: the size stays. */
  private static void overwrite(Path part) throws IOException {
    byte[] bytes = Files.readAllBytes(part);
    Arrays.fill(bytes, 4, bytes.length / 2, (byte) 0x55);
    Files.write(part, bytes);
  }
}
