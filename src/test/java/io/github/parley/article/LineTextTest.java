package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTextTest {

  @Test
  void resolvesHtmlEntities() {
    assertThat(LineText.mend("Ministers&#8217; talks &amp; tea&nbsp;&mdash; &#x201C;good&#148;"))
        .isEqualTo("Ministers’ talks & tea — “good”");
  }

  @Test
  void leavesOtherAmpersandsAlone() {
    assertThat(LineText.mend("AT&T; R&D &unknown; &#xZZ; &"))
        .isEqualTo("AT&T; R&D &unknown; &#xZZ; &");
  }

  @Test
  void dropsInvisibleCharacters() {
    assertThat(LineText.mend("a\u200Bb\u202Ec\0d\uFEFF")).isEqualTo("abcd");
  }

  @Test
  void cutsAtEveryKindOfLineBreak() {
    assertThat(LineText.linesOf("a\r\nb\rc\u2028d\n\n \t\ne"))
        .containsExactly("a", "b", "c", "d", "e");
  }
}
