package io.github.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void textCantBecomeAnElement() {
    assertThat(new Markup().element("p", "<script>alert(1)</script>").toString())
        .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
  }

  @Test
  void aValueCantBecomeAnAttribute() {
    assertThat(new Markup().empty("img", "alt", "\" onerror='alert(1)").toString())
        .isEqualTo("<img alt=\"&quot; onerror=&#39;alert(1)\"/>");
  }

  @Test
  void controlCharactersAndTurnsOfDirectionAreLeftOut() {
    assertThat(new Markup().element("p", "a\u0000b\u202Ec\ud800d").toString())
        .isEqualTo("<p>abcd</p>\n");
  }

  @Test
  void anElementLeftOpenIsAFault() {
    Markup markup = new Markup().open("p");

    assertThatThrownBy(markup::toString).isInstanceOf(IllegalStateException.class);
  }

  @Property
  void noTextHoldsMarkup(@ForAll String text) {
    String html = new Markup().element("p", text, "title", text).toString();

    assertThat(html.chars().filter(c -> c == '<')).hasSize(2);
    assertThat(html.chars().filter(c -> c == '"')).hasSize(2);
  }
}
