package io.github.parley.meeting;

import io.github.parley.text.WordSet;
import java.util.List;
import java.util.Set;

/** A closed class of words, written as running text. */
final class WordList {

  private WordList() {}

  /**
   * The words of a text, set apart by white space.
   *
   * @throws IllegalArgumentException when a word stands twice
   */
  static Set<String> of(String words) {
    return new WordSet(List.of(words.strip().split("\\s+")));
  }
}
