package io.github.parley.text;

import java.util.List;

/**
 * The grammar of one sentence: Universal Dependencies parts of speech, heads and relations. Token
 * indices are relative to the sentence's first token. Immutable.
 *
 * <p>Source of the scheme: de Marneffe et al., Universal Dependencies, Computational Linguistics
 * 47(2), 2021.
 */
public final class Syntax {

  private final List<String> tags;
  private final int[] heads;
  private final List<String> relations;

  /**
   * @param tags the universal part of speech of each token ('NOUN', 'PROPN', 'VERB', 'AUX', …)
   * @param heads the head of each token, -1 for the root
   * @param relations each token's relation to its head ('nsubj', 'nsubj:pass', 'obl', 'nmod', …)
   */
  public Syntax(List<String> tags, int[] heads, List<String> relations) {
    this.tags = List.copyOf(tags);
    this.heads = heads.clone();
    this.relations = List.copyOf(relations);
  }

  /** Number of tokens. */
  public int length() {
    return heads.length;
  }

  /** Universal part of speech of a token. */
  public String tag(int token) {
    return tags.get(token);
  }

  /** Head of a token, -1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** Relation of a token to its head, a Universal Dependencies relation; 'root' for the root. */
  public String relation(int token) {
    return relations.get(token);
  }
}
