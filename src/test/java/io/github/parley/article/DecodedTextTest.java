package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodedTextTest {

  private static final String TEXT = "Der Präsident traf die Königin – in “München”.";

  @Test
  void readsUtf8() {
    assertThat(DecodedText.of(TEXT.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new DecodedText(TEXT, null));
  }

  @Test
  void dropsTheByteOrderMark() {
    assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(TEXT);
  }

  @Test
  void fallsBackToWindows1252AndSaysSo() {
    assertThat(DecodedText.of(TEXT.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new DecodedText(TEXT, "latin-1"));
  }

  @Test
  void readsUtf16WithAMark() {
    assertThat(DecodedText.of(TEXT.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(TEXT);
  }

  @Test
  void takesBinaryForNoText() {
    byte[] bytes = new byte[2048];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    assertThat(DecodedText.of(bytes).text()).isNull();
  }

  @Test
  void takesAForeignEncodingForNoText() {
    byte[] bytes = "Министры встретились в Вене".getBytes(Charset.forName("windows-1251"));
    assertThat(DecodedText.of(bytes).text()).isNull();
  }

  @Test
  void keepsASingleNul() {
    assertThat(DecodedText.of("a text\0 with a hole".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("a text\0 with a hole");
  }
}
