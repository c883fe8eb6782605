package io.github.parley.app;

import static org.apache.spark.sql.functions.col;

import io.github.parley.article.ArticleReader;
import io.github.parley.article.InputColumns;
import io.github.parley.store.Manifest;
import io.github.parley.store.Table;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * What a run reads: the articles of the input, in the columns of the per-article store, and the
 * records that could not be read.
 */
final class Intake implements AutoCloseable {

  /** The stage, by which {@code run_metrics} knows it. */
  static final String STAGE = "read";

  private final ArticleReader.Result result;
  private final Dataset<Row> articles;
  private final long count;
  private final List<String> deleted;

  private Intake(
      ArticleReader.Result result, Dataset<Row> articles, long count, List<String> deleted) {
    this.result = result;
    this.articles = articles;
    this.count = count;
    this.deleted = deleted;
  }

  /**
   * Reads some files, as the stage {@code read} of a run.
   *
   * @param files the files
   */
  static Intake read(RunContext context, List<Manifest.InputFile> files) throws IOException {
    RunSettings settings = context.settings();
    ArticleReader.Result result =
        new ArticleReader(context.spark(), InputColumns.renamed(settings.columns()))
            .read(files.stream().map(Manifest.InputFile::path).toList());
    Dataset<Row> articles =
        result
            .articles()
            .withColumnRenamed("title", "raw_title")
            .withColumnRenamed("text", "raw_text");
    long[] count = {0};
    context
        .stages()
        .stage(
            STAGE,
            () -> {
              long rejected = context.write(Table.REJECTS, result.rejects());
              count[0] = result.articles().count();
              return new StageLog.Counts(count[0] + rejected, count[0]);
            });
    if (settings.limit() != null && settings.limit() < count[0]) {
      articles = articles.orderBy(col("article_id")).limit(settings.limit());
      count[0] = settings.limit();
    }
    List<String> deleted =
        result.deleted().as(Encoders.STRING()).collectAsList().stream().sorted().toList();
    return new Intake(result, articles, count[0], deleted);
  }

  /** Fails when there are fewer articles than the user expects. */
  void requireAtLeast(long articles) {
    if (count < articles) {
      throw new InputException(
          "the input holds %d articles, and --min-articles asks for %d: nothing is published"
              .formatted(count, articles));
    }
  }

  Dataset<Row> articles() {
    return articles;
  }

  long count() {
    return count;
  }

  /** Ids of articles that the input itself wants out of the corpus, sorted. */
  List<String> deleted() {
    return deleted;
  }

  @Override
  public void close() {
    result.close();
  }
}
