package io.github.parley.lexicon;

import io.github.parley.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Titles by their tokens, singular and plural. */
final class TitleIndex {

  private final TokenTrie trie = new TokenTrie();
  private final List<Title> titles = new ArrayList<>();
  private final List<Boolean> plural = new ArrayList<>();

  /**
   * A title in a text.
   *
   * @param start first token
   * @param end index after the last token
   * @param title the title
   * @param plural whether it stands in the plural ('ministers')
   */
  record Hit(int start, int end, Title title, boolean plural) {}

  void add(Title title) {
    add(title, title.phrase(), false);
    if (title.common() && !title.phrase().endsWith("s") && Character.isLetter(last(title))) {
      add(title, title.phrase() + "s", true);
    }
  }

  private static char last(Title title) {
    return title.phrase().charAt(title.phrase().length() - 1);
  }

  private void add(Title title, String phrase, boolean isPlural) {
    TokenizedText tokens = TokenizedText.of(phrase);
    List<Long> keys = new ArrayList<>();
    for (int i = 0; i < tokens.tokenCount(); i++) {
      if (!skipped(tokens.token(i))) {
        keys.add(Folding.hash(tokens.token(i)));
      }
    }
    titles.add(title);
    plural.add(isPlural);
    trie.add(keys.stream().mapToLong(Long::longValue).toArray(), titles.size() - 1);
  }

  private static boolean skipped(String token) {
    return token.equals("-") || token.equals(".");
  }

  /** The longest title that begins at a token, or null. */
  Hit longest(Tokens tokens, int from) {
    int node = 0;
    Hit best = null;
    for (int i = from; i < tokens.count(); i++) {
      if (i > from && skipped(tokens.token(i))) {
        continue;
      }
      node = trie.child(node, tokens.hash(i));
      if (node == TokenTrie.NONE) {
        break;
      }
      int value = trie.first(node);
      if (value != TokenTrie.NONE) {
        int end = i + 1;
        if (end < tokens.count()
            && tokens.is(end, ".")
            && titles.get(value).phrase().endsWith(".")) {
          end++;
        }
        best = new Hit(from, end, titles.get(value), plural.get(value));
      }
    }
    return best;
  }
}
