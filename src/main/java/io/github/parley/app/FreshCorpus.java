package io.github.parley.app;

import io.github.parley.store.Manifest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** {@code run}: the corpus is what the input holds, read from the beginning. */
final class FreshCorpus implements Gathering {

  @Override
  public Optional<Corpus> gather(RunContext context, Set<String> unreadable) throws IOException {
    List<Manifest.InputFile> files = InputPaths.list(context);
    try (Intake intake = Intake.read(context, files)) {
      intake.requireAtLeast(context.settings().minArticles());
      List<String> removed = intake.deleted();
      Dataset<Row> articles = CorpusRows.without(intake.articles(), removed);
      String batch = new Annotation(context).write(articles, intake.count(), articles);
      return Optional.of(new Corpus(List.of(batch), removed, files));
    }
  }
}
