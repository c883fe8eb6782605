package io.github.parley.app;

import static org.apache.spark.sql.functions.col;

import io.github.parley.article.DuplicateTransform;
import io.github.parley.article.PassageKind;
import io.github.parley.frequency.FrequencyTransform;
import io.github.parley.lexicon.EntityTransform;
import io.github.parley.meeting.MergeTransform;
import io.github.parley.network.CoMentionTransform;
import io.github.parley.store.Manifest;
import io.github.parley.store.Table;
import io.github.parley.topic.TopicConfiguration;
import io.github.parley.topic.TopicTransform;
import io.github.parley.topic.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Writes the tables of a run from the rows of its corpus, stage by stage. */
final class TableJob {

  /** The stage whose rejected rows are the articles that repeat others. */
  static final String DEDUPLICATE = "deduplicate";

  private final RunContext context;
  private final Optional<LastRun> last;
  private final Dataset<Row> rows;
  private final List<Row> figures = new ArrayList<>();

  TableJob(RunContext context, Corpus corpus) throws IOException {
    this.context = context;
    this.last = LastRun.of(context, corpus);
    this.rows =
        new CorpusRows(context.spark(), context.output())
            .read(corpus.batches(), corpus.removed())
            .where("error IS NULL");
  }

  /** Writes every table but {@code rejects}, which the intake has written. */
  void writeAll() throws IOException {
    long count = rows.count();
    Optional<LastRun> extended =
        last.isPresent() && last.get().isExtendedBy(count) ? last : Optional.empty();
    articles(count, extended);
    nested(Table.PASSAGES, "kind", extended);
    nested(Table.MENTIONS, "passage_kind", extended);
    meetings();
    entities();
    networks();
    frequency();
    topics();
    metrics();
  }

  private void stage(String name, StageLog.Work work) throws IOException {
    stage(name, 0, work);
  }

  /** What a stage keeps in Spark's cache is of no use to the next. */
  private void stage(String name, long articles, StageLog.Work work) throws IOException {
    try {
      context.stages().stage(name, articles, work);
    } finally {
      context.spark().catalog().clearCache();
    }
  }

  private void articles(long count, Optional<LastRun> extended) throws IOException {
    stage(
        DEDUPLICATE,
        count,
        () -> {
          // Kept, so that Spark knows how few they are and moves no text for the join.
          Dataset<Row> copies =
              DuplicateTransform.duplicates(rows)
                  .withColumnRenamed("article_id", "copy_id")
                  .persist();
          long repeated = copies.count();
          Optional<LastRun> shared = extended.filter(run -> hasTheSameCopies(run, copies));
          long written = write(Table.ARTICLES, shared, some -> withCopies(some, copies));
          return new StageLog.Counts(written, written - repeated);
        });
  }

  /**
   * Writes a table of single articles: of all, or beside the files of a run of those that were
   * added to it.
   */
  private long write(Table table, Optional<LastRun> shared, UnaryOperator<Dataset<Row>> made)
      throws IOException {
    return shared.isPresent()
        ? context.extend(
            table, shared.get().folder(), made.apply(shared.get().added().orElseThrow()))
        : context.write(table, made.apply(rows));
  }

  private static Dataset<Row> withCopies(Dataset<Row> articles, Dataset<Row> copies) {
    return articles.join(copies, col("article_id").equalTo(col("copy_id")), "left");
  }

  /** Whether the articles of a run repeat tonight the same ones as then. */
  private boolean hasTheSameCopies(LastRun run, Dataset<Row> copies) {
    Set<Row> now =
        new HashSet<>(
            CorpusRows.without(
                    copies.withColumnRenamed("copy_id", "article_id"),
                    run.added().get().select("article_id"))
                .select("article_id", "duplicate_of", "duplicate_kind")
                .collectAsList());
    Set<Row> then =
        new HashSet<>(
            context
                .read(run.folder(), Table.ARTICLES)
                .where("duplicate_of IS NOT NULL")
                .select("article_id", "duplicate_of", "duplicate_kind")
                .collectAsList());
    return now.equals(then);
  }

  /** Rows in residue are written, and count in no report: they are the stage's rejected ones. */
  private void nested(Table table, String kindColumn, Optional<LastRun> extended)
      throws IOException {
    stage(
        table.path(),
        () -> {
          long written = write(table, extended, some -> nested(table, some));
          Object[] counting =
              Arrays.stream(PassageKind.values())
                  .filter(PassageKind::counts)
                  .map(PassageKind::code)
                  .toArray();
          return new StageLog.Counts(
              written, context.read(table).where(col(kindColumn).isin(counting)).count());
        });
  }

  private static Dataset<Row> nested(Table table, Dataset<Row> articles) {
    return articles.selectExpr("article_id", "inline(" + table.path() + ")");
  }

  /** A mention in residue, or one that names no two parties, is of no meeting: rejected. */
  private void meetings() throws IOException {
    stage(
        "merge",
        () -> {
          Dataset<Row> mentions =
              rows.selectExpr("article_id", "inline(" + Table.MEETING_MENTIONS.path() + ")");
          Dataset<Row> merged =
              MergeTransform.merge(mentions, context.read(Table.ARTICLES)).persist();
          context.write(Table.MEETINGS, MergeTransform.meetings(merged));
          Dataset<Row> ids =
              MergeTransform.meetingIds(merged)
                  .withColumnsRenamed(Map.of("article_id", "in_article", "mention_no", "as_no"));
          Column same =
              col("article_id")
                  .equalTo(col("in_article"))
                  .and(col("mention_no").equalTo(col("as_no")));
          long written = context.write(Table.MEETING_MENTIONS, mentions.join(ids, same, "left"));
          return new StageLog.Counts(
              written,
              context.read(Table.MEETING_MENTIONS).where("meeting_id IS NOT NULL").count());
        });
  }

  private void entities() throws IOException {
    stage(
        Table.ENTITIES.path(),
        () ->
            all(
                context.write(
                    Table.ENTITIES,
                    EntityTransform.apply(
                        context.read(Table.MENTIONS), context.read(Table.ARTICLES)))));
  }

  private void networks() throws IOException {
    stage(
        "networks",
        () -> {
          Dataset<Row> articles = context.read(Table.ARTICLES);
          long originals = articles.where("duplicate_of IS NULL").count();
          Dataset<Row> measured =
              new CoMentionTransform(
                      context.settings().unit(), CoMentionTransform.defaultMinArticles(originals))
                  .measured(
                      context.read(Table.MENTIONS),
                      articles,
                      last.map(run -> context.read(run.folder(), Table.COMENTION_NODES)))
                  .persist();
          long edges = context.write(Table.COMENTION_EDGES, CoMentionTransform.edges(measured));
          context.write(Table.COMENTION_NODES, CoMentionTransform.nodes(measured));
          figures.addAll(CoMentionTransform.metrics(measured).collectAsList());
          return all(edges);
        });
  }

  private void frequency() throws IOException {
    stage(
        "frequency",
        () ->
            all(
                context.write(
                    Table.MEETING_FREQUENCY,
                    new FrequencyTransform(context.settings().pairs())
                        .frequencies(context.read(Table.MEETINGS), context.read(Table.ARTICLES)))));
  }

  private void topics() throws IOException {
    stage(
        Table.TOPICS.path(),
        () -> {
          Dataset<Row> articles = context.read(Table.ARTICLES);
          try (Topics topics = topics(articles)) {
            context.write(Table.TOPIC_VOCABULARY, topics.vocabulary());
            context.write(Table.ARTICLE_VECTORS, topics.vectors());
            context.write(Table.TOPICS, topics.topics());
            context.write(Table.ARTICLE_TOPICS, topics.articleTopics());
            context.write(Table.TOPIC_TRENDS, topics.trends());
            context.write(Table.TOPIC_COUNTRY_PAIRS, topics.countryPairs());
          }
          return new StageLog.Counts(
              articles.where("duplicate_of IS NULL").count(),
              context.read(Table.ARTICLE_TOPICS).select("article_id").distinct().count());
        });
  }

  private Topics topics(Dataset<Row> articles) {
    return new TopicTransform(TopicConfiguration.shipped())
        .apply(
            articles,
            context.read(Table.MENTIONS),
            context.read(Table.MEETINGS),
            last.map(this::topicsOf));
  }

  private TopicTransform.LastRun topicsOf(LastRun run) {
    return new TopicTransform.LastRun(
        context.read(run.folder(), Table.TOPICS),
        context.read(run.folder(), Table.ARTICLE_TOPICS),
        run.added().map(added -> vectorsOf(run, added)));
  }

  private TopicTransform.LastVectors vectorsOf(LastRun run, Dataset<Row> added) {
    return new TopicTransform.LastVectors(
        context.read(run.folder(), Table.TOPIC_VOCABULARY),
        CorpusRows.without(
            context.read(run.folder(), Table.ARTICLE_VECTORS), added.select("article_id")));
  }

  private static StageLog.Counts all(long rows) {
    return new StageLog.Counts(rows, rows);
  }

  private void metrics() throws IOException {
    for (Manifest.Stage stage : context.stages().stages()) {
      figure(stage.name(), "rows_in", (double) stage.rowsIn());
      figure(stage.name(), "rows_out", (double) stage.rowsOut());
      figure(stage.name(), "rows_rejected", (double) stage.rejected());
      figure(stage.name(), "seconds", stage.seconds());
    }
    context.write(
        Table.RUN_METRICS,
        context.spark().createDataFrame(figures, Table.RUN_METRICS.writeSchema()));
  }

  private void figure(String stage, String metric, double value) {
    figures.add(RowFactory.create(stage, metric, value));
  }
}
