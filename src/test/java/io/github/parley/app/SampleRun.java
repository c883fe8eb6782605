package io.github.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one run of the sample corpus that tests look at; they must not change it. */
final class SampleRun {

  private SampleRun() {}

  /** Where it was published; the first call runs it, below {@code target}. */
  static Path output() {
    return Holder.OUTPUT;
  }

  static PublishedRun published() throws IOException {
    return PublishedRun.latest(output().toString());
  }

  private static final class Holder {
    private static final Path OUTPUT = run();

    private static Path run() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "sample-run");
        Path output = folder.resolve("out");
        RunFixture.run(Sample.unpack(folder), output);
        return output;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
