package io.github.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PerceptronSyntaxTest {

  /** Measured 0.944, 0.837 and 0.798; the room below is for a change of the treebank's release. */
  private static final SyntaxEvaluation FLOORS = new SyntaxEvaluation(0.94, 0.83, 0.79);

  private static final SyntaxAnalyzer SYNTAX = PerceptronSyntax.shipped();

  @Test
  void agrees_with_the_treebank_that_it_was_not_trained_on() throws IOException {
    Path test = Path.of("../shared/treebanks/ewt_test.conllu.gz");
    Assumptions.assumeTrue(Files.exists(test), "The English Web Treebank is not here: " + test);

    SyntaxEvaluation agreement = SyntaxEvaluation.of(SYNTAX, Treebank.read(test));

    assertThat(agreement.tags()).isGreaterThan(FLOORS.tags());
    assertThat(agreement.unlabelled()).isGreaterThan(FLOORS.unlabelled());
    assertThat(agreement.labelled()).isGreaterThan(FLOORS.labelled());
  }

  @Test
  void gives_a_tree_with_one_root_to_any_sentence() {
    TokenizedText text = TokenizedText.of("\"-- ?! 5 ( of the and and with ) 's n't U.S.");

    assertIsTree(SYNTAX.analyze(text, 0));
  }

  @Test
  void tags_but_does_not_parse_a_list_without_end() {
    TokenizedText text = TokenizedText.of("Baku ".repeat(GreedySyntax.MAX_PARSED_TOKENS + 1));

    Syntax syntax = SYNTAX.analyze(text, 0);

    assertIsTree(syntax);
    assertThat(syntax.head(7)).isZero();
  }

  @Test
  void gives_the_same_to_every_thread() {
    TokenizedText text = TokenizedText.of("The two ministers held talks with the envoy in Baku.");
    List<String> analyses =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> describe(SYNTAX.analyze(text, 0)))
            .distinct()
            .toList();

    assertThat(analyses).hasSize(1);
  }

  @Test
  void gives_the_same_in_whatever_order_it_is_asked() {
    TokenizedText text = TokenizedText.of("The two ministers held talks with the envoy in Baku.");
    Syntax backwards = SYNTAX.analyze(text, 0);
    for (int i = backwards.length() - 1; i >= 0; i--) {
      assertThat(backwards.relation(i)).isNotNull();
    }

    assertThat(describe(SYNTAX.analyze(text, 0))).isEqualTo(describe(backwards));
  }

  private static void assertIsTree(Syntax syntax) {
    int roots = 0;
    for (int i = 0; i < syntax.length(); i++) {
      roots += syntax.head(i) < 0 ? 1 : 0;
      assertThat(syntax.relation(i).equals("root")).isEqualTo(syntax.head(i) < 0);
      int steps = 0;
      for (int at = i; at >= 0; at = syntax.head(at)) {
        assertThat(steps++).isLessThanOrEqualTo(syntax.length());
      }
    }
    assertThat(roots).isEqualTo(1);
  }

  private static String describe(Syntax syntax) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < syntax.length(); i++) {
      all.append(syntax.tag(i)).append(syntax.head(i)).append(syntax.relation(i)).append(' ');
    }
    return all.toString();
  }
}
