package io.github.parley.text;

/**
 * The grammar of one sentence: Universal Dependencies parts of speech, heads and relations. Token
 * indices are relative to the sentence's first token. Not to be shared between threads.
 *
 * <p>Source of the scheme: de Marneffe et al., Universal Dependencies, Computational Linguistics
 * 47(2), 2021.
 */
public interface Syntax {

  /** Number of tokens. */
  int length();

  /** Universal part of speech of a token ('NOUN', 'PROPN', 'VERB', 'AUX', …). */
  String tag(int token);

  /** Head of a token, -1 for the root. */
  int head(int token);

  /** Relation of a token to its head ('nsubj', 'nsubj:pass', 'obl', …); 'root' for the root. */
  String relation(int token);
}
