package io.github.parley.app;

import static org.apache.spark.sql.functions.col;

import io.github.parley.store.Manifest;
import io.github.parley.store.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;

/**
 * {@code nightly}: the corpus of the last run, and what is new or changed in the inbox. An article
 * is new when the store has none of its id, and changed when its content or what is told about it
 * differs; the time of a file tells nothing.
 */
final class GrowingCorpus implements Gathering {

  /** With more batches than this they are written together: every batch costs each stage a scan. */
  private static final int MOST_BATCHES = 16;

  private static final List<String> IDENTITY =
      List.of("article_id", "content_hash", "published", "source", "url");

  private final List<String> remove;

  /**
   * @param remove ids of articles to take out for good
   */
  GrowingCorpus(List<String> remove) {
    this.remove = List.copyOf(remove);
  }

  @Override
  public Optional<Corpus> gather(RunContext context) throws IOException {
    Optional<RunFolder> last = context.output().latest();
    if (last.isEmpty()) {
      context.stages().say("no run is published here yet: the whole inbox is read");
      return new FreshCorpus().gather(context);
    }
    return new Night(context, last.get().manifest()).gather();
  }

  private final class Night {
    private final RunContext context;
    private final Manifest last;
    private final List<String> removed;
    private final CorpusRows store;

    Night(RunContext context, Manifest last) {
      this.context = context;
      this.last = last;
      Set<String> ids = new TreeSet<>(last.removed());
      ids.addAll(remove);
      this.removed = List.copyOf(ids);
      this.store = new CorpusRows(context.spark(), context.output());
    }

    Optional<Corpus> gather() throws IOException {
      List<Manifest.InputFile> files = InputPaths.list(context);
      List<Manifest.InputFile> unread = new ArrayList<>(files);
      unread.removeAll(new HashSet<>(last.inputFiles()));
      try (Intake intake = Intake.read(context, unread)) {
        intake.requireAtLeast(context.settings().minArticles());
        Dataset<Row> stored = store.read(last.batches(), removed);
        Dataset<Row> fresh = fresh(intake.articles(), stored).persist();
        long count = select(intake.count(), fresh);
        List<String> batches = batches(stored, fresh, count);
        fresh.unpersist();
        boolean nothingNew =
            batches.equals(last.batches())
                && removed.equals(last.removed())
                && context.settings().choices().equals(last.configuration());
        if (nothingNew) {
          context.stages().say("nothing new: the published run stays, " + last.runId());
          return Optional.empty();
        }
        return Optional.of(new Corpus(batches, removed, files(files)));
      }
    }

    private Dataset<Row> fresh(Dataset<Row> articles, Dataset<Row> stored) {
      Dataset<Row> known =
          stored.select(IDENTITY.stream().map(c -> col(c).as("k_" + c)).toArray(Column[]::new));
      Column same =
          IDENTITY.stream()
              .map(c -> col(c).eqNullSafe(col("k_" + c)))
              .reduce(Column::and)
              .orElseThrow();
      return articles
          .join(known, same, "left_anti")
          .where(functions.not(col("article_id").isInCollection(removed)));
    }

    private long select(long read, Dataset<Row> fresh) throws IOException {
      return context.stages().stage("select", () -> new StageLog.Counts(read, fresh.count())).out();
    }

    private List<String> batches(Dataset<Row> stored, Dataset<Row> fresh, long count)
        throws IOException {
      String version = context.annotators().annotator().version();
      Annotation annotation = new Annotation(context);
      if (!version.equals(last.pipelineVersion())) {
        context
            .stages()
            .say(
                "rules or lexicon changed (%s, was %s): every article is read anew"
                    .formatted(version, last.pipelineVersion()));
        Dataset<Row> superseded = fresh.select(col("article_id").as("other_id"));
        Dataset<Row> old =
            stored
                .join(superseded, col("article_id").equalTo(col("other_id")), "left_anti")
                .select(columns(fresh));
        Dataset<Row> all = old.unionByName(fresh);
        return List.of(annotation.write(all, all.count(), all));
      }
      if (count == 0) {
        return last.batches();
      }
      List<String> batches = new ArrayList<>(last.batches());
      Dataset<Row> all = stored.select(columns(fresh)).unionByName(fresh);
      batches.add(annotation.write(fresh, count, all));
      return batches.size() > MOST_BATCHES ? List.of(compact(batches)) : batches;
    }

    private static Column[] columns(Dataset<Row> rows) {
      return Arrays.stream(rows.columns()).map(c -> col(c)).toArray(Column[]::new);
    }

    private String compact(List<String> batches) throws IOException {
      String batch = batches.get(batches.size() - 1) + "-compact";
      context
          .stages()
          .stage(
              "compact",
              () -> {
                long before = store.count(batches);
                store
                    .read(batches, removed)
                    .coalesce(2 * context.spark().sparkContext().defaultParallelism())
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .parquet(context.output().batchUri(batch));
                return new StageLog.Counts(before, store.count(List.of(batch)));
              });
      return batch;
    }

    /** Files that are gone from the inbox stay part of what the corpus was read from. */
    private List<Manifest.InputFile> files(List<Manifest.InputFile> now) {
      Set<Manifest.InputFile> all = new LinkedHashSet<>(last.inputFiles());
      all.addAll(now);
      return List.copyOf(all);
    }
  }
}
