package io.github.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.store.Manifest;
import io.github.parley.store.OutputFolder;
import io.github.parley.store.Pointer;
import io.github.parley.store.Table;
import io.github.parley.store.Verifier;
import io.github.parley.testing.ObjectStore;
import io.github.parley.testing.SparkSessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nights on an object store, of which the second replaces an article and gives the first run
 * up. Everything that the store held after each of its steps is looked at: it is what a reader
 * could see, and what a night that was killed there left behind. {@code bench/kill} kills processes
 * on a disk.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectStoreNightTest {

  private static final String OUTPUT = "store://night/out";
  private static final String LOCK = "out/lock.json";

  private final Configuration hadoop = SparkSessions.shared().sparkContext().hadoopConfiguration();
  private final Map<String, Map<String, Integer>> whole = new HashMap<>();
  private ObjectStore store;
  private OutputFolder output;
  private Path inbox;
  private List<NavigableMap<String, byte[]>> history;
  private int firstNight;
  private Map<Table, Map<Map<String, Object>, Long>> undisturbed;

  @BeforeAll
  void twoNights(@TempDir Path folder) throws IOException {
    store = ObjectStore.mount("night", hadoop);
    output = OutputFolder.at(OUTPUT, hadoop);
    inbox = Files.createDirectory(folder.resolve("inbox"));
    deliver("a.jsonl", article("a1", "4", "Prague"), article("a2", "5", "Vienna"));
    night();
    firstNight = store.history().size();
    deliver("b.jsonl", article("a2", "5", "Oslo"), article("a3", "6", "Madrid"));
    night();
    history = store.history();
    undisturbed = rows();
  }

  @Test
  void readersSeeOneWholeRunAfterEveryStep() throws IOException {
    boolean published = false;
    for (NavigableMap<String, byte[]> state : history) {
      store.restore(state);
      Optional<Pointer> pointer = output.pointer();
      assertThat(pointer.isPresent() || !published).as("the pointer is never missing").isTrue();
      if (pointer.isPresent()) {
        published = true;
        assertWhole(state, pointer.get().path());
        for (Manifest.TableFiles batch : output.latest().orElseThrow().manifest().store()) {
          assertWhole(state, "store/" + batch.name());
        }
      }
    }
    assertThat(published).isTrue();
  }

  @Test
  void ofADeadNightNothingIsLeftWhereverItDied() throws IOException {
    for (NavigableMap<String, byte[]> state : history) {
      store.restore(state);
      Retention.dropUnfinished(output);
      for (String run : output.runFolders()) {
        assertWhole(store.objects(), "runs/" + run);
      }
      for (String batch : output.batches()) {
        assertWhole(store.objects(), "store/" + batch);
      }
    }
  }

  /** The second night, killed half-way and done again. */
  @Test
  void theNextNightPublishesWhatAnUndisturbedOneWould() throws IOException {
    NavigableMap<String, byte[]> died =
        new TreeMap<>(history.get((firstNight + history.size()) / 2));
    assertThat(died).containsKey(LOCK);
    died.computeIfPresent(LOCK, (key, lock) -> ofNobody(lock));
    store.restore(died);
    night();

    assertThat(rows()).isEqualTo(undisturbed);
    assertThat(Verifier.verify(output, output.latest().orElseThrow()))
        .allMatch(Manifest.Check::passed);
    assertThat(output.runFolders()).hasSize(1);
    assertThat(output.batches()).hasSize(2);
  }

  /** As it was when the run that wrote it was done. */
  private void assertWhole(NavigableMap<String, byte[]> state, String folder) {
    assertThat(files(state, folder)).as(folder).isNotEmpty().isEqualTo(whole(folder));
  }

  private Map<String, Integer> whole(String folder) {
    return whole.computeIfAbsent(
        folder,
        f -> {
          Map<String, Integer> early = files(history.get(firstNight - 1), f);
          return early.isEmpty() ? files(history.get(history.size() - 1), f) : early;
        });
  }

  /** The objects below a folder and the hashes of their bytes. */
  private static Map<String, Integer> files(NavigableMap<String, byte[]> state, String folder) {
    String below = "out/" + folder + "/";
    return state.tailMap(below).entrySet().stream()
        .takeWhile(file -> file.getKey().startsWith(below))
        .filter(file -> !file.getKey().endsWith("/"))
        .collect(Collectors.toMap(Map.Entry::getKey, file -> Arrays.hashCode(file.getValue())));
  }

  private static byte[] ofNobody(byte[] lock) {
    return new String(lock, StandardCharsets.UTF_8)
        .replaceFirst("\"pid\" : \\d+", "\"pid\" : " + Integer.MAX_VALUE)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void deliver(String file, String... articles) throws IOException {
    Files.write(inbox.resolve(file), List.of(articles));
  }

  private static String article(String id, String day, String place) {
    return """
        {"article_id": "%s", "published": "2024-03-0%s", "source": "wire", "text": "French \
        President Emmanuel Macron met Czech President Petr Pavel in %s on Tuesday."}"""
        .formatted(id, day, place);
  }

  private void night() throws IOException {
    RunFixture.run(
        RunFixture.settings("nightly", inbox.toString(), OUTPUT, 1),
        new GrowingCorpus(List.of(), new Volume(Volume.DEFAULT_MAX_DROP)));
  }

  private Map<Table, Map<Map<String, Object>, Long>> rows() throws IOException {
    Map<Table, Map<Map<String, Object>, Long>> rows = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      rows.put(
          table,
          PublishedRun.latest(output).rows(table).stream()
              .filter(row -> !"seconds".equals(row.get("metric")))
              .collect(Collectors.groupingBy(row -> row, Collectors.counting())));
    }
    return rows;
  }
}
