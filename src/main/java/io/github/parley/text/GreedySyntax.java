package io.github.parley.text;

/**
 * The grammar of a sentence as far as it was asked for. Tagger and parser go from left to right and
 * take nothing back, so each stops at the answer: most sentences are asked for some tags alone, and
 * the others for the heads of a few tokens.
 */
final class GreedySyntax implements Syntax {

  /** A 'sentence' of more tokens is a list or a table: it is tagged and not parsed. */
  static final int MAX_PARSED_TOKENS = 300;

  private static final String UNPARSED = "dep";
  private static final String ROOT = "root";

  private final Words words;
  private final PerceptronTagger tagger;
  private final TransitionParser parser;
  private final FeatureBuffer features = new FeatureBuffer();
  private final int[] tags;
  private int tagged;

  /** Null until the first question about the tree. */
  private ParserState tree;

  GreedySyntax(Words words, PerceptronTagger tagger, TransitionParser parser) {
    this.words = words;
    this.tagger = tagger;
    this.parser = parser;
    this.tags = new int[words.length];
  }

  @Override
  public int length() {
    return words.length;
  }

  @Override
  public String tag(int token) {
    tagUpTo(token);
    return tagger.universalTag(tags[token]);
  }

  private void tagUpTo(int token) {
    if (token >= tagged) {
      tagger.tag(words, tagged, token + 1, tags, features);
      tagged = token + 1;
    }
  }

  @Override
  public int head(int token) {
    if (words.length > MAX_PARSED_TOKENS) {
      return token == 0 ? -1 : 0;
    }
    int head = attached(token).head[token];
    return head == tree.root ? -1 : head;
  }

  @Override
  public String relation(int token) {
    if (words.length > MAX_PARSED_TOKENS) {
      return token == 0 ? ROOT : UNPARSED;
    }
    return parser.relation(attached(token).label[token]);
  }

  private ParserState attached(int token) {
    if (tree == null) {
      tagUpTo(words.length - 1);
      tree = new ParserState(words, tags);
    }
    parser.parse(tree, token, features);
    return tree;
  }
}
