package io.github.parley.text;

import java.util.Arrays;
import java.util.List;

/**
 * A greedy tagger and a greedy transition parser with averaged-perceptron weights, small and fast
 * enough to run on every sentence that may tell of a meeting.
 *
 * <p>The shipped weights were trained on the English Web Treebank and on parts of GUM; {@code
 * docs/SYNTAX.md} gives the credit, the accuracy and the command that trains them anew.
 */
public final class PerceptronSyntax implements SyntaxAnalyzer {

  /** A 'sentence' of more tokens is a list or a table: it is tagged and not parsed. */
  static final int MAX_PARSED_TOKENS = 300;

  private static final String UNPARSED = "dep";
  private static final String ROOT = "root";

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
    Words words = Words.of(text, sentence);
    int[] tags = tagger.tag(words);
    String[] universal = new String[words.length];
    Arrays.setAll(universal, i -> tagger.universalTag(tags[i]));
    return new Syntax(List.of(universal), () -> tree(words, tags));
  }

  private Syntax.Tree tree(Words words, int[] tags) {
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    if (words.length > MAX_PARSED_TOKENS) {
      Arrays.fill(relations, UNPARSED);
      heads[0] = -1;
      relations[0] = ROOT;
    } else {
      ParserState tree = parser.parse(words, tags);
      for (int i = 0; i < words.length; i++) {
        heads[i] = tree.head[i] == tree.root ? -1 : tree.head[i];
        relations[i] = parser.relation(tree.label[i]);
      }
    }
    return new Syntax.Tree(heads, List.of(relations));
  }
}
