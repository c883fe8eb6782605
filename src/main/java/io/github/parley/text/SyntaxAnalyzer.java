package io.github.parley.text;

/**
 * Analyses the grammar of one sentence: part of speech of every token and a dependency tree.
 * Implementations are safe to share between threads.
 */
public interface SyntaxAnalyzer {

  /**
   * Analyses a sentence.
   *
   * @param text the text
   * @param sentence number of the sentence within it
   */
  Syntax analyze(TokenizedText text, int sentence);
}
