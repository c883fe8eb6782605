package io.github.parley.lexicon;

import io.github.parley.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Names by their tokens: finds the longest name that begins at a token. */
final class NameIndex {

  private final TokenTrie trie = new TokenTrie();
  private final List<Name> names = new ArrayList<>();
  private final Comparison comparison;

  /** How tokens are compared. */
  enum Comparison {
    /** By their folded letters. */
    PLAIN,
    /** As parts of a full personal name ({@link PersonKey}). */
    FULL_NAME,
    /** As parts of a surname. */
    SURNAME
  }

  NameIndex(Comparison comparison) {
    this.comparison = comparison;
  }

  void add(TokenizedText surface, Name name) {
    long[] keys;
    if (comparison != Comparison.PLAIN) {
      keys = PersonKey.of(surface, comparison == Comparison.FULL_NAME);
    } else {
      keys = new long[surface.tokenCount()];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = Folding.hash(surface.text(), surface.start(i), surface.end(i));
      }
    }
    if (keys.length == 0) {
      return;
    }
    names.add(name);
    trie.add(keys, names.size() - 1);
  }

  /** The longest name that begins at a token, or null. */
  NameMatch longest(Tokens tokens, int from) {
    return comparison == Comparison.PLAIN
        ? longestPlain(tokens, from)
        : longestPersonal(tokens, from);
  }

  private NameMatch longestPlain(Tokens tokens, int from) {
    int node = 0;
    NameMatch best = null;
    for (int i = from; i < tokens.count(); i++) {
      node = trie.child(node, tokens.hash(i));
      if (node == TokenTrie.NONE) {
        break;
      }
      if (trie.first(node) != TokenTrie.NONE) {
        List<Name> fitting = fitting(node, tokens, from);
        if (!fitting.isEmpty()) {
          best = new NameMatch(from, i + 1, fitting);
        }
      }
    }
    return best;
  }

  private List<Name> fitting(int node, Tokens tokens, int from) {
    List<Name> fitting = new ArrayList<>(2);
    for (int v = trie.first(node); v != TokenTrie.NONE; v = trie.next(v)) {
      if (names.get(v).fits(tokens.shapes(), from)) {
        fitting.add(names.get(v));
      }
    }
    return fitting;
  }

  private NameMatch longestPersonal(Tokens tokens, int from) {
    int node = 0;
    NameMatch best = null;
    for (int i = from; i < tokens.count(); i++) {
      boolean first = i == from && comparison == Comparison.FULL_NAME;
      long key = first ? PersonKey.ofFirst(tokens.token(i)) : tokens.personKey(i);
      if (key == 0) {
        if (i == from || !tokens.joinsName(i)) {
          break;
        }
        continue;
      }
      node = trie.child(node, key);
      if (node == TokenTrie.NONE) {
        break;
      }
      if (trie.first(node) != TokenTrie.NONE && tokens.capitalisedName(from, i + 1)) {
        best = new NameMatch(from, i + 1, all(node));
      }
    }
    return best;
  }

  private List<Name> all(int node) {
    List<Name> all = new ArrayList<>(2);
    for (int v = trie.first(node); v != TokenTrie.NONE; v = trie.next(v)) {
      Name name = names.get(v);
      if (all.stream().noneMatch(n -> n.person().equals(name.person()))) {
        all.add(name);
      }
    }
    return all;
  }
}
