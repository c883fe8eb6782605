package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private final Phrases phrases = Phrases.learn(articles(), 0.4, 5);

  @Test
  void joinsTheLongestPhrase() {
    assertThat(phrases.join(new String[] {"free", "trade", "agreement", "signed"}))
        .containsExactly("free trade agreement", "signed");
  }

  @Test
  void joinsNothingAcrossABreak() {
    assertThat(phrases.join(new String[] {"free", TopicTokens.BREAK, "trade"}))
        .containsExactly("free", TopicTokens.BREAK, "trade");
  }

  @Test
  void keepsThePhraseBesideItsWords() {
    assertThat(Phrases.withWords(new String[] {"free trade agreement", "=New Zealand"}))
        .containsExactly("free trade agreement", "free", "trade", "agreement", "=New Zealand");
  }

  private static List<String[]> articles() {
    List<String[]> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      articles.add(new String[] {"free", "trade", "agreement", TopicTokens.BREAK, "word" + i});
      articles.add(new String[] {"other" + i, TopicTokens.BREAK, "signed", "word" + i});
    }
    return articles;
  }
}
