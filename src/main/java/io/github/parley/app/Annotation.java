package io.github.parley.app;

import io.github.parley.annotate.AnnotateTransform;
import io.github.parley.annotate.AnnotatedSchema;
import io.github.parley.article.RecurringLineSet;
import io.github.parley.article.RecurringLinesTransform;
import io.github.parley.store.Table;
import io.github.parley.store.TableWriter;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/** Annotates articles and keeps their rows as a batch of the per-article store. */
final class Annotation {

  /** The stage, by which {@code run_metrics} knows it. */
  static final String STAGE = "annotate";

  private final RunContext context;

  Annotation(RunContext context) {
    this.context = context;
  }

  /**
   * Writes a batch.
   *
   * @param articles the articles, in the columns that the store keeps as read
   * @param count how many they are
   * @param all the articles by which the lines that sources repeat are told: these, and those that
   *     are known already
   * @return the batch's name
   */
  String write(Dataset<Row> articles, long count, Dataset<Row> all) throws IOException {
    String batch = context.annotators().annotator().version() + "/" + context.run().runId();
    String folder = context.output().batchUri(batch);
    context
        .stages()
        .stage(
            STAGE,
            count,
            () -> {
              RecurringLineSet recurring = recurring(all);
              AnnotateTransform.apply(articles, context.annotators(), recurring)
                  .write()
                  .mode(SaveMode.ErrorIfExists)
                  .parquet(folder);
              Dataset<Row> written =
                  context.spark().read().schema(AnnotatedSchema.SCHEMA).parquet(folder);
              Row counts = written.selectExpr("count(*)", "count_if(error IS NULL)").head();
              if (counts.getLong(1) < counts.getLong(0)) {
                TableWriter.append(
                    failures(written), Table.REJECTS, context.run().tableUri(Table.REJECTS));
              }
              return new StageLog.Counts(counts.getLong(0), counts.getLong(1));
            });
    return batch;
  }

  /** The articles that could not be read as text, as rejects. */
  private static Dataset<Row> failures(Dataset<Row> written) {
    return written
        .where("error IS NOT NULL")
        .selectExpr(
            "location",
            "'not_analysed' AS reason",
            "concat(location, ': the article could not be analysed: ', error) AS message",
            "substring(raw_text, 1, 200) AS raw");
  }

  private static RecurringLineSet recurring(Dataset<Row> all) {
    return RecurringLineSet.of(
        RecurringLinesTransform.recurring(all.withColumnRenamed("raw_text", "text"))
            .select("line")
            .collectAsList()
            .stream()
            .mapToLong(r -> r.getLong(0))
            .toArray());
  }
}
