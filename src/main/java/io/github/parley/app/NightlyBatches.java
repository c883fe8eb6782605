package io.github.parley.app;

import io.github.parley.annotate.Annotator;
import io.github.parley.store.Manifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;

/** Annotates what a night brought, and what changed rules or a changed lexicon read otherwise. */
final class NightlyBatches {

  /** With more batches than this they are written together: every batch costs each stage a scan. */
  private static final int MOST_BATCHES = 16;

  private final RunContext context;
  private final Manifest last;
  private final CorpusRows store;
  private final List<String> removed;

  /**
   * @param last what the published run was
   * @param removed ids of articles that are no part of the corpus
   */
  NightlyBatches(RunContext context, Manifest last, CorpusRows store, List<String> removed) {
    this.context = context;
    this.last = last;
    this.store = store;
    this.removed = removed;
  }

  /**
   * Writes what has to be written.
   *
   * @param intact the batches of the published run that can be read
   * @param stored their articles
   * @param fresh new and changed articles
   * @param count how many these are
   * @return the batches of tonight's corpus
   */
  List<String> write(List<String> intact, Dataset<Row> stored, Dataset<Row> fresh, long count)
      throws IOException {
    Annotation annotation = new Annotation(context);
    String version = context.annotators().annotator().version();
    if (!version.equals(last.pipelineVersion())) {
      context
          .stages()
          .say(
              "%s: every article is read anew"
                  .formatted(Annotator.difference(last.pipelineVersion(), version)));
      Dataset<Row> kept = CorpusRows.without(stored, fresh.select("article_id"));
      Dataset<Row> all = kept.select(columns(fresh)).unionByName(fresh);
      return List.of(annotation.write(all, all.count(), all));
    }
    if (count == 0) {
      return intact;
    }
    List<String> batches = new ArrayList<>(intact);
    Dataset<Row> all = stored.select(columns(fresh)).unionByName(fresh);
    batches.add(annotation.write(fresh, count, all));
    return batches.size() > MOST_BATCHES ? List.of(compact(batches)) : batches;
  }

  private static Column[] columns(Dataset<Row> rows) {
    return Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
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
}
