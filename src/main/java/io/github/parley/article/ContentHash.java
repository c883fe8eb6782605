package io.github.parley.article;

import io.github.parley.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * The hash by which an article's content is known: equal for articles that differ in nothing but
 * white space, Unicode composition or invisible characters.
 */
public final class ContentHash {

  private static final int HASH_BYTES = 16;

  private ContentHash() {}

  /**
   * The hash of an article as it was read.
   *
   * @param title the headline, or null
   * @param text the text
   * @return the first 128 bits of SHA-256 over the normalised title and text, as 32 hexadecimal
   *     digits
   */
  public static String of(String title, String text) {
    MessageDigest digest = Sha256.digest();
    digest.update(normalized(title == null ? "" : title).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(normalized(text).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }

  private static String normalized(String text) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    boolean space = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isSpace(c)) {
        space = true;
        continue;
      }
      if (space && out.length() > 0) {
        out.append(' ');
      }
      space = false;
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT
        || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085');
  }
}
