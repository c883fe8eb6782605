package io.github.parley.app;

/** The user's input or configuration is wrong. The message is one line that names the cure. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
