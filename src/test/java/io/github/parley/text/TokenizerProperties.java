package io.github.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class TokenizerProperties {

  @Property
  void tokens_ascend_and_cover_all_but_the_spaces_of_any_string(@ForAll String text) {
    assertCovers(text);
  }

  @Property(tries = 3000)
  void tokens_ascend_and_cover_all_but_the_spaces_of_near_news(@ForAll("news") String text) {
    assertCovers(text);
  }

  @Property
  void sentences_partition_the_tokens(@ForAll("news") String text) {
    TokenizedText cut = TokenizedText.of(text);
    int token = 0;
    for (int s = 0; s < cut.sentenceCount(); s++) {
      assertThat(cut.sentenceStart(s)).isEqualTo(token);
      assertThat(cut.sentenceEnd(s)).isGreaterThan(token);
      assertThat(cut.sentenceOf(token)).isEqualTo(s);
      token = cut.sentenceEnd(s);
    }
    assertThat(token).isEqualTo(cut.tokenCount());
  }

  @Property
  void a_token_cut_out_hashes_alike(@ForAll("news") String text) {
    TokenizedText cut = TokenizedText.of(text);
    for (int t = 0; t < cut.tokenCount(); t++) {
      assertThat(cut.tokenHash(t)).isEqualTo(TokenizedText.hash(cut.token(t)));
      assertThat(cut.tokenEquals(t, cut.token(t))).isTrue();
    }
  }

  @Example
  void a_long_text_of_any_sign_takes_linear_time() {
    for (String unit :
        new String[] {"a", ".", "\"", "'", "a.", "a'", "-", "\n", ". ", "A.b", "a@"}) {
      String text = unit.repeat(5_000_000 / unit.length());
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> TokenizedText.of(text), unit);
    }
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            " ", " ", " ", "\n", "\n\n", ".", "...", "…", "!", "?", ",", "\"", "'", "’", "“", "”",
            "(", ")", "-", "–", "U.S.", "Gen.", "a.m.", "No.", "5", "3.5", "Dec.", "met", "The",
            "Baku", "’s", "n't", "can", "cannot", "@", "&", "http://", "www.", ".com", "\uD83D",
            "\uDE00", "\u00A0", "\u2029", "é", "A", "s", "•")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static void assertCovers(String text) {
    TokenizedText cut = TokenizedText.of(text);
    int offset = 0;
    for (int t = 0; t < cut.tokenCount(); t++) {
      assertThat(cut.start(t)).isGreaterThanOrEqualTo(offset);
      assertThat(cut.end(t)).isGreaterThan(cut.start(t)).isLessThanOrEqualTo(text.length());
      assertOnlySpace(text, offset, cut.start(t));
      offset = cut.end(t);
    }
    assertOnlySpace(text, offset, text.length());
  }

  private static void assertOnlySpace(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      assertThat(Characters.isSpace(text.charAt(i))).isTrue();
    }
  }
}
