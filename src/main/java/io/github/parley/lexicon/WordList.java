package io.github.parley.lexicon;

import io.github.parley.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closed classes of English words that the rules of recognition ask for, read from the shipped
 * {@code lexicon/words.tsv}: prepositions before places, verbs of acting, words that no personal
 * name holds, and the like.
 */
final class WordList {

  private static final Map<String, Set<String>> LISTS = read();

  private WordList() {}

  /** The words of a list, in small letters. */
  static Set<String> of(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new LexiconException("words.tsv has no list " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (TableFile.Row row : TableFile.shipped("words")) {
      lists.put(row.get("list"), new WordSet(List.of(row.get("words").split(" ", -1))));
    }
    return lists;
  }
}
