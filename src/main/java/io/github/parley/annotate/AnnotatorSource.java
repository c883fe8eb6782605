package io.github.parley.annotate;

import io.github.parley.lexicon.Lexicon;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How an executor comes by its {@link Annotator}: it travels with the task, carries the user's
 * lexicon tables with it, and loads the annotator once in each JVM.
 */
public final class AnnotatorSource implements Serializable {
  private static final long serialVersionUID = 1L;

  /** One annotator for each lexicon that this JVM was asked for; loading one takes seconds. */
  private static final Map<String, Annotator> LOADED = new ConcurrentHashMap<>();

  @SuppressWarnings("serial") // A TreeMap, which is serializable.
  private final Map<String, byte[]> userTables;

  private AnnotatorSource(Map<String, byte[]> userTables) {
    this.userTables = new TreeMap<>(userTables);
  }

  /**
   * A source of annotators.
   *
   * @param lexicon the user's folder of lexicon tables, or null for the lexicon that is shipped
   */
  public static AnnotatorSource of(Path lexicon) {
    Map<String, byte[]> tables = new TreeMap<>();
    if (lexicon != null) {
      try (Stream<Path> files = Files.list(lexicon)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          tables.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new AnnotatorSource(tables);
  }

  /** The annotator; the first call in a JVM loads it. */
  public Annotator annotator() {
    return LOADED.computeIfAbsent(key(), key -> load());
  }

  private String key() {
    StringBuilder key = new StringBuilder();
    userTables.forEach((name, bytes) -> key.append(name).append(Arrays.hashCode(bytes)));
    return key.toString();
  }

  private Annotator load() {
    if (userTables.isEmpty()) {
      return new Annotator(Lexicon.shipped());
    }
    try {
      Path folder = Files.createTempDirectory("parley-lexicon");
      for (Map.Entry<String, byte[]> table : userTables.entrySet()) {
        Files.write(folder.resolve(table.getKey()), table.getValue());
      }
      return new Annotator(Lexicon.with(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
