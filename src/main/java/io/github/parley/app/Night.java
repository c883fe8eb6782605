package io.github.parley.app;

import static org.apache.spark.sql.functions.col;

import io.github.parley.store.Manifest;
import io.github.parley.store.RunFolder;
import io.github.parley.store.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One night: from the corpus of the published run to tonight's. */
final class Night {

  /** By what an article is told from its earlier version. */
  private static final List<String> IDENTITY =
      List.of("article_id", "content_hash", "published", "source", "url");

  /** How many lost articles a message names. */
  private static final int NAMED = 5;

  private final RunContext context;
  private final RunFolder lastRun;
  private final Manifest last;
  private final Set<String> damaged;
  private final CorpusRows store;

  /**
   * @param lastRun the published run
   * @param unreadable batches of the store that could not be read
   */
  Night(RunContext context, RunFolder lastRun, Set<String> unreadable) throws IOException {
    this.context = context;
    this.lastRun = lastRun;
    this.last = lastRun.manifest();
    this.damaged = damaged(unreadable);
    this.store = new CorpusRows(context.spark(), context.output());
  }

  private Set<String> damaged(Set<String> unreadable) throws IOException {
    Set<String> batches = new TreeSet<>(unreadable);
    for (Manifest.TableFiles batch : last.store()) {
      if (!context.output().holdsBatch(batch)) {
        batches.add(batch.name());
      }
    }
    return batches;
  }

  /**
   * Tonight's corpus; empty when it is last night's.
   *
   * @param remove ids of articles to take out for good
   * @param volume how much is expected of a night
   */
  Optional<Corpus> gather(List<String> remove, Volume volume) throws IOException {
    List<Manifest.InputFile> files = InputPaths.list(context);
    List<Manifest.InputFile> unread = unread(files);
    try (Intake intake = Intake.read(context, unread)) {
      intake.requireAtLeast(context.settings().minArticles());
      Set<String> ids = new TreeSet<>(last.removed());
      ids.addAll(remove);
      ids.addAll(intake.deleted());
      List<String> removed = List.copyOf(ids);
      List<String> intact = last.batches().stream().filter(b -> !damaged.contains(b)).toList();
      Dataset<Row> stored = store.read(intact, removed);
      Dataset<Row> fresh =
          CorpusRows.without(changed(intake.articles(), stored), removed).persist();
      long count = select(intake.count(), fresh);
      if (damaged.isEmpty() && !unread.isEmpty()) {
        volume.require(count, context.output());
      }
      requireEveryArticle(removed, stored, fresh);
      List<String> batches =
          new NightlyBatches(context, last, store, removed).write(intact, stored, fresh, count);
      fresh.unpersist();
      return hasChanged(batches, removed)
          ? Optional.of(new Corpus(batches, removed, known(files)))
          : Optional.empty();
    }
  }

  /** When a part of the store is lost, every file may hold what was in it. */
  private List<Manifest.InputFile> unread(List<Manifest.InputFile> files) {
    List<Manifest.InputFile> unread = new ArrayList<>(files);
    if (damaged.isEmpty()) {
      unread.removeAll(new HashSet<>(last.inputFiles()));
    } else {
      context
          .stages()
          .say(
              "damaged in the store: %s; what it held is read anew from the inbox"
                  .formatted(String.join(", ", damaged)));
    }
    return unread;
  }

  private static Dataset<Row> changed(Dataset<Row> articles, Dataset<Row> stored) {
    Dataset<Row> known =
        stored.select(IDENTITY.stream().map(c -> col(c).as("k_" + c)).toArray(Column[]::new));
    Column same =
        IDENTITY.stream()
            .map(c -> col(c).eqNullSafe(col("k_" + c)))
            .reduce(Column::and)
            .orElseThrow();
    return articles.join(known, same, "left_anti");
  }

  private long select(long read, Dataset<Row> fresh) throws IOException {
    return context
        .stages()
        .stage(Volume.STAGE, () -> new StageLog.Counts(read, fresh.count()))
        .out();
  }

  /** Fails when a damaged part of the store held articles that are in no file any more. */
  private void requireEveryArticle(List<String> removed, Dataset<Row> stored, Dataset<Row> fresh) {
    if (damaged.isEmpty()) {
      return;
    }
    Dataset<Row> published =
        context.spark().read().parquet(lastRun.tableUri(Table.ARTICLES)).select("article_id");
    Dataset<Row> lost =
        CorpusRows.without(
            CorpusRows.without(CorpusRows.without(published, removed), stored.select("article_id")),
            fresh.select("article_id"));
    long count = lost.count();
    if (count > 0) {
      List<String> named =
          lost.orderBy("article_id").limit(NAMED).collectAsList().stream()
              .map(row -> row.getString(0))
              .toList();
      throw new InputException(
          "%d articles of the damaged store are in no file of the inbox (%s%s): put their files back,"
                  .formatted(count, String.join(", ", named), count > NAMED ? ", ..." : "")
              + " or the store's part from a backup, or give the articles up with --remove");
    }
  }

  private boolean hasChanged(List<String> batches, List<String> removed) {
    boolean corpus = !batches.equals(last.batches()) || !removed.equals(last.removed());
    boolean choices = !context.settings().choices().equals(last.configuration());
    if (!corpus && choices) {
      context
          .stages()
          .say(
              "%s, was %s: the tables are made anew, no article is read again"
                  .formatted(context.settings().choices(), last.configuration()));
    }
    if (!corpus && !choices) {
      context.stages().say("nothing new: the published run stays, " + last.runId());
    }
    return corpus || choices;
  }

  /** Files that are gone from the inbox stay part of what the corpus was read from. */
  private List<Manifest.InputFile> known(List<Manifest.InputFile> now) {
    Set<Manifest.InputFile> all = new LinkedHashSet<>(last.inputFiles());
    all.addAll(now);
    return List.copyOf(all);
  }
}
