package io.github.parley.text;

import java.util.Arrays;

/**
 * A text cut into sentences and tokens, once, for every later step to share.
 *
 * <p>Tokens are spans of the original text and are never rewritten, so every offset leads back to
 * the article's own words. Token {@code t} covers {@code [start(t), end(t))} in UTF-16 code units;
 * sentence {@code s} covers the tokens {@code [sentenceStart(s), sentenceEnd(s))}. Instances are
 * immutable.
 *
 * <p>Abbreviations keep their full stop ('U.S.'), clitics stand alone ("'s", "n't"), and a hyphen
 * or dash between words is a token of its own: 'Ban Ki-moon' is 'Ban', 'Ki', '-', 'moon'. So names
 * are to be matched as sequences of tokens, cut by the same {@link #of}. A sentence never spans a
 * blank line; a single line break within it is a space.
 */
public final class TokenizedText {

  /** The constants of the Fowler–Noll–Vo hash of 64 bits. */
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentenceStarts;

  /**
   * @param text the text as it stands in the article
   * @param starts first offset of each token, ascending
   * @param ends offset after each token
   * @param sentenceStarts index of the first token of each sentence, ascending, beginning with 0;
   *     empty when there is no token
   */
  TokenizedText(String text, int[] starts, int[] ends, int[] sentenceStarts) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.sentenceStarts = sentenceStarts;
  }

  /** Cuts a text into tokens and sentences. */
  public static TokenizedText of(String text) {
    return Tokenizer.tokenize(text);
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Number of tokens. */
  public int tokenCount() {
    return starts.length;
  }

  /** First offset of a token. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset after a token. */
  public int end(int token) {
    return ends[token];
  }

  /** The token's own characters. */
  public String token(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /**
   * A hash of a token's characters, the same as {@link #hash} of {@link #token}, without making a
   * string.
   */
  public long tokenHash(int token) {
    return hash(text, starts[token], ends[token]);
  }

  /** A hash of characters; apostrophes count as the same character, whichever they are. */
  public static long hash(CharSequence characters) {
    return hash(characters, 0, characters.length());
  }

  /** Whether a token has these characters; apostrophes count as the same, whichever they are. */
  public boolean tokenEquals(int token, String characters) {
    int start = starts[token];
    int length = ends[token] - start;
    if (length != characters.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (folded(text.charAt(start + i)) != folded(characters.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static long hash(CharSequence characters, int start, int end) {
    long h = FNV_OFFSET;
    for (int i = start; i < end; i++) {
      h = (h ^ folded(characters.charAt(i))) * FNV_PRIME;
    }
    return h ^ (h >>> 32);
  }

  private static char folded(char c) {
    return Characters.isApostrophe(c) ? '\'' : c;
  }

  /** The text from the first character of one token to the last of another. */
  public String span(int firstToken, int endToken) {
    return firstToken >= endToken ? "" : text.substring(starts[firstToken], ends[endToken - 1]);
  }

  /** Number of sentences. */
  public int sentenceCount() {
    return sentenceStarts.length;
  }

  /** Index of a sentence's first token. */
  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  /** Index after a sentence's last token. */
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : starts.length;
  }

  /** The sentence that holds a token. */
  public int sentenceOf(int token) {
    int found = Arrays.binarySearch(sentenceStarts, token);
    return found >= 0 ? found : -found - 2;
  }

  /** A sentence as it stands in the text, without the white space around it. */
  public String sentenceText(int sentence) {
    return span(sentenceStart(sentence), sentenceEnd(sentence));
  }
}
