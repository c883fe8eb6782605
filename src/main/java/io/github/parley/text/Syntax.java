package io.github.parley.text;

import java.util.List;
import java.util.function.Supplier;

/**
 * The grammar of one sentence: Universal Dependencies parts of speech, heads and relations. Token
 * indices are relative to the sentence's first token. Immutable.
 *
 * <p>Source of the scheme: de Marneffe et al., Universal Dependencies, Computational Linguistics
 * 47(2), 2021.
 */
public final class Syntax {

  /**
   * The heads and relations of a sentence.
   *
   * @param heads the head of each token, -1 for the root
   * @param relations each token's relation to its head
   */
  @SuppressWarnings("ArrayRecordComponent") // Trees are never compared.
  record Tree(int[] heads, List<String> relations) {}

  private final List<String> tags;
  private final Supplier<Tree> parse;

  /** Null until the first question about it. */
  private Tree tree;

  /**
   * @param tags the universal part of speech of each token ('NOUN', 'PROPN', 'VERB', 'AUX', …)
   * @param heads the head of each token, -1 for the root
   * @param relations each token's relation to its head ('nsubj', 'nsubj:pass', 'obl', 'nmod', …)
   */
  public Syntax(List<String> tags, int[] heads, List<String> relations) {
    this(tags, () -> null);
    tree = new Tree(heads.clone(), List.copyOf(relations));
  }

  /**
   * The grammar of a sentence whose tree is made when it is first asked for: most sentences are
   * asked for their tags alone, and the tree costs four times as much.
   *
   * @param parse gives the same tree whenever it is called
   */
  Syntax(List<String> tags, Supplier<Tree> parse) {
    this.tags = List.copyOf(tags);
    this.parse = parse;
  }

  /** Number of tokens. */
  public int length() {
    return tags.size();
  }

  /** Universal part of speech of a token. */
  public String tag(int token) {
    return tags.get(token);
  }

  /** Head of a token, -1 for the root. */
  public int head(int token) {
    return tree().heads()[token];
  }

  /** Relation of a token to its head, a Universal Dependencies relation; 'root' for the root. */
  public String relation(int token) {
    return tree().relations().get(token);
  }

  private Tree tree() {
    Tree known = tree;
    if (known == null) {
      known = parse.get();
      tree = known;
    }
    return known;
  }
}
