package io.github.parley.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that tell nothing of a topic, and words that end like a plural and are none; from the
 * resources {@code topic/stopwords.txt} and {@code topic/keep.txt}, one word a line.
 */
final class StopWords implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashSet<String> stopped;
  private final HashSet<String> kept;

  private StopWords(Set<String> stopped, Set<String> kept) {
    this.stopped = new HashSet<>(stopped);
    this.kept = new HashSet<>(kept);
  }

  static StopWords shipped() {
    return new StopWords(read("/topic/stopwords.txt"), read("/topic/keep.txt"));
  }

  static StopWords of(Set<String> stopped, Set<String> kept) {
    return new StopWords(stopped, kept);
  }

  boolean contains(String word) {
    return stopped.contains(word);
  }

  boolean keepsEnding(String word) {
    return kept.contains(word);
  }

  private static Set<String> read(String resource) {
    try (InputStream in = StopWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      Set<String> words = new HashSet<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && l.charAt(0) != '#')
          .forEach(words::add);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
