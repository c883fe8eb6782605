package io.github.parley.app;

/** What a command's exit code says. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** The command line is wrong. */
  static final int USAGE = 1;

  /** The input or the configuration is wrong: the message says what to mend. */
  static final int INPUT = 2;

  /** A fault of ours. */
  static final int FAULT = 3;

  private ExitCode() {}
}
