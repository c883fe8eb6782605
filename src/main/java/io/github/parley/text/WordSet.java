package io.github.parley.text;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * An immutable set of words that is asked for each word of a text, mostly for absent ones: four
 * slots for each word and no division make that one read of memory.
 */
public final class WordSet extends AbstractSet<String> {

  private static final int SLOTS_PER_WORD = 4;

  private final List<String> words;
  private final String[] table;

  /**
   * @throws IllegalArgumentException when a word stands twice
   */
  public WordSet(Collection<String> words) {
    this.words = List.copyOf(words);
    table = new String[Integer.highestOneBit(words.size() * SLOTS_PER_WORD + 1) * 2];
    for (String word : words) {
      int slot = slot(word);
      if (table[slot] != null) {
        throw new IllegalArgumentException("Stands twice: " + word);
      }
      table[slot] = word;
    }
  }

  /** The slot that holds a word, or the free one where it would stand. */
  private int slot(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 16) & (table.length - 1);
    while (table[slot] != null && !table[slot].equals(word)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String w && table[slot(w)] != null;
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
