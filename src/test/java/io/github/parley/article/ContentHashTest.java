package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  @Test
  void isThirtyTwoHexadecimalDigits() {
    assertThat(ContentHash.of("Ministers meet", "They met.")).matches("[0-9a-f]{32}");
  }

  @Test
  void tellsTitleFromText() {
    assertThat(ContentHash.of("a", "b")).isNotEqualTo(ContentHash.of(null, "a b"));
  }

  @Test
  void ignoresUnicodeComposition() {
    assertThat(ContentHash.of(null, "cafe\u0301")).isEqualTo(ContentHash.of(null, "caf\u00e9"));
  }

  @Test
  void seesEveryWord() {
    assertThat(ContentHash.of(null, "They met on Monday."))
        .isNotEqualTo(ContentHash.of(null, "They met on Sunday."));
  }

  @Property
  void ignoresWhiteSpace(
      @ForAll("words") java.util.List<String> words, @ForAll("spaces") String s) {
    assertThat(ContentHash.of(null, s + String.join(s, words) + s))
        .isEqualTo(ContentHash.of(null, String.join(" ", words)));
  }

  @Provide
  Arbitrary<java.util.List<String>> words() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8).list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of(" ", "\n", "\r\n", "\t", "\u00a0", "  \n\n ", "\u2028");
  }
}
