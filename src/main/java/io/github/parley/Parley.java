package io.github.parley;

/** The entry point. */
public final class Parley {

  private Parley() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] args) {
    System.out.println("parley");
  }
}
