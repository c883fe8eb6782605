package io.github.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Property(tries = 200)
  void holds_what_any_set_holds(@ForAll Set<String> words, @ForAll String asked) {
    WordSet set = new WordSet(words);

    assertThat(set).isEqualTo(words);
    assertThat(set.contains(asked)).isEqualTo(words.contains(asked));
  }

  @Test
  void refuses_a_word_that_stands_twice() {
    assertThatThrownBy(() -> new WordSet(List.of("envoy", "host", "envoy")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("envoy");
  }
}
