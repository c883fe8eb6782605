package io.github.parley.app;

import io.github.parley.article.SourceFiles;
import io.github.parley.store.Manifest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks at the user's input before it is read. */
final class InputPaths {

  private InputPaths() {}

  /**
   * Fails before Spark starts on a path of this machine that isn't there; patterns and URIs are
   * left to {@link #list}.
   */
  static void requireReadable(List<String> inputs) {
    for (String input : inputs) {
      boolean pattern = input.matches(".*[*?\\[{].*");
      boolean uri = input.matches("[a-z][a-z0-9+.-]+:/.*");
      if (!pattern && !uri && !Files.isReadable(Path.of(input))) {
        throw missing(input + ": no such file or folder, or not readable");
      }
    }
  }

  /** The files of a run's input with their hashes. */
  static List<Manifest.InputFile> list(RunContext context) throws IOException {
    try {
      return SourceFiles.list(
              context.settings().inputs(), context.spark().sessionState().newHadoopConf())
          .stream()
          .map(f -> new Manifest.InputFile(f.path(), f.size(), f.sha256()))
          .toList();
    } catch (FileNotFoundException e) {
      throw missing(e.getMessage());
    }
  }

  private static InputException missing(String what) {
    return new InputException(what + "; mend the path");
  }
}
