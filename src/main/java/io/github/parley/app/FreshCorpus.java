package io.github.parley.app;

import io.github.parley.store.Manifest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code run}: the corpus is what the input holds, read from the beginning. */
final class FreshCorpus implements Gathering {

  @Override
  public Optional<Corpus> gather(RunContext context) throws IOException {
    List<Manifest.InputFile> files = InputPaths.list(context);
    try (Intake intake = Intake.read(context, files)) {
      intake.requireAtLeast(context.settings().minArticles());
      String batch =
          new Annotation(context).write(intake.articles(), intake.count(), intake.articles());
      return Optional.of(new Corpus(List.of(batch), List.of(), files));
    }
  }
}
