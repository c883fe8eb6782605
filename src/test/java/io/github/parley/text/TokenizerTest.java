package io.github.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Azerbaijan's leader|Azerbaijan 's leader",
        "Azerbaijan’s leader|Azerbaijan ’s leader",
        "both countries' envoys|both countries ' envoys",
        "He didn't say|He did n't say",
        "they can’t|they ca n’t",
        "It cannot|It can not",
        "he'll and we've|he 'll and we 've",
        "U.S.-led talks|U.S. - led talks",
        "Azerbaijan–U.S. ties|Azerbaijan – U.S. ties",
        "Armenia-Azerbaijan|Armenia - Azerbaijan",
        "Ban Ki-moon|Ban Ki - moon",
        "at 10:30 a.m. on Dec. 7|at 10:30 a.m. on Dec. 7",
        "Gen. J. Edgar|Gen. J. Edgar",
        "No. 5 and No, 3.5% of $1,000|No. 5 and No , 3.5 % of $ 1,000",
        "see News.Az or example.com/a|see News.Az or example.com / a",
        "see https://example.com/a?b=c, then|see https://example.com/a?b=c , then",
        "According to , ahead|According to , ahead",
        "Côte d'Ivoire, O'Brien|Côte d'Ivoire , O'Brien",
        "AT&T and R&D|AT&T and R&D",
        "(\"yes\")|( \" yes \" )",
        "in the 1990's|in the 1990 's",
        "R.Safarov|R. Safarov",
        "the U.N.'s envoy|the U.N. 's envoy",
        "Wait... what?!|Wait ... what ?!",
        "@handle #Baku|@handle # Baku",
      })
  void cuts_a_text_into_the_tokens_of_the_treebank(String text, String tokens) {
    assertThat(tokens(text)).containsExactly(tokens.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. President Jane Doe met Gen. John Roe in St. Petersburg on Dec. 7.",
        "The firm Apple Inc. Chief Executive came at 10 a.m. Moscow time.",
        "They meet at 5 p.m. Monday, i.e. after the vote.",
        "J. Edgar Roe and George W. Doe spoke.",
        "See No. 5 of the U.N. Charter.",
        "The U.S.-led talks cost $3.5 million, news.az says.",
        "\"Really?\" he asked.",
        "The lines are\nwrapped hard\nby the agency.",
        "He said ... that talks go on.",
        "Yahoo! said so.",
        "1. The ministers met.",
      })
  void keeps_a_sentence_whole(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He lives in the U.S. The talks go on.|He lives in the U.S.|The talks go on.",
        "They work together.With a keen eye.|They work together.|With a keen eye.",
        "He said \"we agree.\" Talks go on.|He said \"we agree.\"|Talks go on.",
        "He said “we agree.” “Good.”|He said “we agree.”|“Good.”",
        "\"We agree.\"He left.|\"We agree.\"|He left.",
        "He spoke to Apple Inc. It agreed.|He spoke to Apple Inc.|It agreed.",
        "They met at 5 p.m. Talks went on.|They met at 5 p.m.|Talks went on.",
        "They sniffed \"it\".A gambler came.|They sniffed \"it\".|A gambler came.",
        "Is it so? Yes! Good.|Is it so?|Yes!",
        "Talks ended in 2019.The ministers left.|Talks ended in 2019.|The ministers left.",
        "He said no. He left.|He said no.|He left.",
        "(He left.) She stayed.|(He left.)|She stayed.",
        "It grew by 3.5. In May it fell.|It grew by 3.5.|In May it fell.",
        "Talks, wine, etc. Guests left.|Talks, wine, etc.|Guests left.",
      })
  void ends_a_sentence(String text, String first, String second) {
    assertThat(sentences(text)).startsWith(first, second);
  }

  @Test
  void a_blank_line_ends_a_sentence() {
    assertThat(sentences("Ministers meet in Baku\n\nThe two ministers met."))
        .containsExactly("Ministers meet in Baku", "The two ministers met.");
  }

  @Test
  void a_bullet_at_the_start_of_a_line_ends_a_sentence() {
    assertThat(sentences("Agenda\n• trade\n• borders"))
        .containsExactly("Agenda", "• trade", "• borders");
  }

  @Test
  void a_text_without_a_token_has_no_sentence() {
    assertThat(TokenizedText.of(" \n\u00A0\n").sentenceCount()).isZero();
  }

  @Test
  void a_token_hashes_like_its_characters_whatever_its_apostrophe() {
    TokenizedText text = TokenizedText.of("Baku’s talks");

    assertThat(text.tokenHash(1)).isEqualTo(TokenizedText.hash("'s"));
    assertThat(text.tokenEquals(1, "'s")).isTrue();
    assertThat(text.tokenEquals(2, "talk")).isFalse();
  }

  private static List<String> tokens(String text) {
    TokenizedText cut = TokenizedText.of(text);
    return IntStream.range(0, cut.tokenCount()).mapToObj(cut::token).toList();
  }

  private static List<String> sentences(String text) {
    TokenizedText cut = TokenizedText.of(text);
    return IntStream.range(0, cut.sentenceCount()).mapToObj(cut::sentenceText).toList();
  }
}
