package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTokensTest {

  private static final TopicTokens TOKENS = new TopicTokens(StopWords.shipped(), 1000, 1);

  @Test
  void lettersWrittenToANumberAreNoWord() {
    assertThat(tokens("The 4th harvest rose by 3bn"))
        .contains("harvest")
        .doesNotContain("th", "bn");
  }

  @Test
  void unitsAndAbbreviationsOfWireCopyAreLeftOut() {
    assertThat(tokens("Wheat exports rose 3 pct to 12.4 mln dlrs vs 11 mln"))
        .contains("wheat", "export")
        .doesNotContain("pct", "mln", "dlr", "dlrs", "vs");
  }

  @Test
  void anEntityIsOneTokenHoweverItWasWritten() {
    assertThat(
            TOKENS.of(
                null,
                "The French Republic exports wheat.",
                List.of(new TopicTokens.Naming("French Republic", "=France"))))
        .contains("=France", "export", "wheat")
        .doesNotContain("republic");
  }

  @Test
  void noPhraseCrossesAStopWord() {
    assertThat(tokens("wheat of silo")).containsSubsequence("wheat", TopicTokens.BREAK, "silo");
  }

  private static List<String> tokens(String text) {
    return TOKENS.of(null, text, List.of());
  }
}
