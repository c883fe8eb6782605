package io.github.parley.app;

import io.github.parley.store.Manifest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** {@code run}: the corpus is what the input holds, read from the beginning. */
final class FreshCorpus implements Gathering {

  private final List<String> remove;

  /**
   * @param remove ids of articles that are left out for good, besides those that the input itself
   *     wants out
   */
  FreshCorpus(List<String> remove) {
    this.remove = List.copyOf(remove);
  }

  @Override
  public Optional<Corpus> gather(RunContext context, Set<String> unreadable) throws IOException {
    List<Manifest.InputFile> files = InputPaths.list(context);
    try (Intake intake = Intake.read(context, files)) {
      intake.requireAtLeast(context.settings().minArticles());
      Set<String> ids = new TreeSet<>(remove);
      ids.addAll(intake.deleted());
      List<String> removed = List.copyOf(ids);
      Dataset<Row> articles = CorpusRows.without(intake.articles(), removed);
      String batch = new Annotation(context).write(articles, intake.count(), articles);
      return Optional.of(new Corpus(List.of(batch), removed, files));
    }
  }
}
