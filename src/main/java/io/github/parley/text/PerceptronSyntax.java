package io.github.parley.text;

/**
 * A greedy tagger and a greedy transition parser with averaged-perceptron weights, small and fast
 * enough to run on every sentence that may tell of a meeting.
 *
 * <p>The shipped weights were trained on the English Web Treebank and on parts of GUM; {@code
 * docs/SYNTAX.md} gives the credit, the accuracy and the command that trains them anew.
 */
public final class PerceptronSyntax implements SyntaxAnalyzer {

  private final PerceptronTagger tagger;
  private final TransitionParser parser;

  PerceptronSyntax(PerceptronTagger tagger, TransitionParser parser) {
    this.tagger = tagger;
    this.parser = parser;
  }

  /** The analyser with the weights of the jar, read once. */
  public static PerceptronSyntax shipped() {
    return Shipped.SYNTAX;
  }

  private static final class Shipped {
    static final PerceptronSyntax SYNTAX =
        new PerceptronSyntax(
            new PerceptronTagger(LinearModel.read("/syntax/tagger.bin.gz")),
            new TransitionParser(
                LinearModel.read("/syntax/arcs.bin.gz"),
                LinearModel.read("/syntax/relations.bin.gz")));
  }

  /**
   * {@inheritDoc}
   *
   * <p>A sentence of more than 300 tokens is tagged; its first token is the root and the others
   * depend on it with the relation 'dep'.
   */
  @Override
  public Syntax analyze(TokenizedText text, int sentence) {
    return new GreedySyntax(Words.of(text, sentence), tagger, parser);
  }
}
