package io.github.parley.text;

import io.github.parley.text.Treebank.Sentence;
import java.util.List;

/**
 * Agreement of an analyser with a treebank, over all tokens, punctuation too.
 *
 * @param tags share of tokens with the gold universal tag
 * @param unlabelled share with the gold head (UAS)
 * @param labelled share with the gold head and relation (LAS)
 */
record SyntaxEvaluation(double tags, double unlabelled, double labelled) {

  static SyntaxEvaluation of(SyntaxAnalyzer analyzer, List<Sentence> sentences) {
    int tokens = 0;
    int tags = 0;
    int heads = 0;
    int both = 0;
    for (Sentence s : sentences) {
      Syntax syntax = analyzer.analyze(s.text(), 0);
      for (int i = 0; i < syntax.length(); i++) {
        tokens++;
        tags += s.tags().get(i).startsWith(syntax.tag(i) + "/") ? 1 : 0;
        if (syntax.head(i) == s.heads().get(i)) {
          heads++;
          both += syntax.relation(i).equals(s.relations().get(i)) ? 1 : 0;
        }
      }
    }
    return new SyntaxEvaluation(
        (double) tags / tokens, (double) heads / tokens, (double) both / tokens);
  }
}
