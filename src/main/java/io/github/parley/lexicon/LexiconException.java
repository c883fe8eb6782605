package io.github.parley.lexicon;

/** A lexicon table cannot be used; the message names the file and, where there is one, the line. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and where
   */
  public LexiconException(String message) {
    super(message);
  }

  /**
   * @param message what is wrong and where
   * @param cause the failure beneath
   */
  public LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
