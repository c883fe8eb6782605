package io.github.parley.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes decoded to text.
 *
 * @param text the text, or null when the bytes are no text
 * @param note {@code 'latin-1'} when they were no UTF-8 and were read as Windows-1252, {@code
 *     'utf-16'} when a byte order mark said so, else null
 */
record DecodedText(String text, String note) {

  /** The web's meaning of 'latin-1'. Source: WHATWG Encoding Standard, section 4.2. */
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int BYTES_PROBED = 65_536;

  /** Text holds no control characters but white space; so many in a hundred are a binary file. */
  private static final int MAX_CONTROL_PERCENT = 2;

  private static final int MIN_CONTROLS = 4;

  /** Western text is mostly ASCII; so many other bytes in a hundred are another encoding. */
  private static final int MAX_HIGH_PERCENT = 30;

  static DecodedText of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return ofBytes(bytes, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, StandardCharsets.UTF_16LE);
    }
    return ofBytes(bytes, 0);
  }

  private static DecodedText ofBytes(byte[] bytes, int start) {
    int probed = Math.min(bytes.length - start, BYTES_PROBED);
    int controls = 0;
    int high = 0;
    for (int i = start; i < start + probed; i++) {
      int b = bytes[i];
      high += b < 0 ? 1 : 0;
      controls += b >= 0 && b < ' ' && !(b >= '\b' && b <= '\r') && b != 0x1B ? 1 : 0;
    }
    if (controls >= MIN_CONTROLS && controls * 100L > (long) MAX_CONTROL_PERCENT * probed) {
      return new DecodedText(null, null);
    }
    String utf8 = strict(bytes, start, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new DecodedText(utf8, null);
    }
    if (high * 100L > (long) MAX_HIGH_PERCENT * probed) {
      return new DecodedText(null, null);
    }
    return new DecodedText(new String(bytes, start, bytes.length - start, WINDOWS_1252), "latin-1");
  }

  private static DecodedText utf16(byte[] bytes, Charset charset) {
    String text = strict(bytes, 2, charset);
    return new DecodedText(text, text == null ? null : "utf-16");
  }

  private static String strict(byte[] bytes, int start, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
