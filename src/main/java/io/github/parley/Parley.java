package io.github.parley;

import io.github.parley.app.ParleyCommand;

/** The entry point. */
public final class Parley {

  private Parley() {}

  /**
   * Runs the command that the arguments name.
   *
   * <p>A successful end is left to the JVM: an explicit exit with 0 makes YARN report a failure.
   */
  public static void main(String[] args) {
    int code = ParleyCommand.execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }
}
