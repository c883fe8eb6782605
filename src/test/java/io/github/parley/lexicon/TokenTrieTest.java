package io.github.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class TokenTrieTest {

  @Property(tries = 50)
  void findsEverySequenceThatWasAdded(@ForAll @Size(max = 60) Set<Long> tokens) {
    TokenTrie trie = new TokenTrie();
    int value = 0;
    for (long a : tokens) {
      for (long b : tokens) {
        trie.add(new long[] {a, b}, value++);
      }
    }
    Set<Integer> found = new HashSet<>();
    for (long a : tokens) {
      for (long b : tokens) {
        found.add(trie.first(trie.child(trie.child(0, a), b)));
      }
    }
    assertThat(found).hasSize(value);
  }
}
