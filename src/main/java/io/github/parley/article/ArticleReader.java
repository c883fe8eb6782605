package io.github.parley.article;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads articles from files, folders and globs: plain text with an optional side file, JSON lines,
 * JSON arrays, CSV and Parquet, all but the last also compressed by gzip.
 *
 * <p>Every record of the input becomes exactly one row: an article, or a reject that says why and
 * where. No record, however broken or large, costs more than itself. Of records with the same id in
 * one file the first is kept, of those in several files that of the last file by name: later
 * deliveries correct earlier ones. Nothing depends on how Spark cuts the work.
 */
public final class ArticleReader {

  /** Plain JSON lines are read in pieces of this size, in bytes. */
  private static final long SPLIT_BYTES = 16L << 20;

  /** Small files are read together up to this size, in bytes. */
  private static final long GROUP_BYTES = 32L << 20;

  /** Partitions for each core after reading, so that the last tasks do not leave cores idle. */
  private static final int PARTITIONS_PER_CORE = 4;

  static final StructType RECORD =
      StructType.fromDDL(
          "file STRING NOT NULL, record BIGINT NOT NULL, location STRING NOT NULL, article_id STRING,"
              + " url STRING, source STRING, published INT, title STRING, text STRING,"
              + " content_hash STRING, note STRING, reason STRING, message STRING, raw STRING");

  private static final StructType LINE_BREAKS =
      StructType.fromDDL("path STRING, start BIGINT, lines BIGINT");

  private final SparkSession spark;
  private final InputColumns columns;
  private final SerializableConfiguration hadoop;

  /**
   * @param spark the session
   * @param columns the names of the input's columns
   */
  public ArticleReader(SparkSession spark, InputColumns columns) {
    this.spark = spark;
    this.columns = columns;
    this.hadoop = new SerializableConfiguration(spark.sessionState().newHadoopConf());
  }

  /**
   * What was read; close it when both tables are written.
   *
   * @param articles article_id, url, source, published DATE, title, text, content_hash, note,
   *     location
   * @param rejects location, reason, message, raw
   * @param deleted article_id of the articles that the input wants out of the corpus, without
   *     repeats
   * @param records the parsed records, kept on disk so that the input is parsed once
   * @param repeats the records whose id stood on an earlier one, kept as well
   */
  public record Result(
      Dataset<Row> articles,
      Dataset<Row> rejects,
      Dataset<Row> deleted,
      Dataset<Row> records,
      Dataset<Row> repeats)
      implements AutoCloseable {
    @Override
    public void close() {
      repeats.unpersist(false);
      records.unpersist(false);
    }
  }

  /**
   * Reads the articles under some paths.
   *
   * @param inputs files, folders and globs
   * @throws java.io.FileNotFoundException when one of them is not there
   */
  public Result read(List<String> inputs) throws IOException {
    InputFiles lister = new InputFiles(hadoop.value());
    List<InputSplit> splits = new ArrayList<>();
    List<InputFiles.InputFile> parquet = new ArrayList<>();
    for (InputFiles.InputFile file : lister.list(inputs)) {
      if (file.form() == InputSplit.Form.PARQUET && lister.isParquet(file)) {
        parquet.add(file);
      } else {
        splits.addAll(splitsOf(file));
      }
    }
    Dataset<Row> records = records(withLines(splits));
    if (!parquet.isEmpty()) {
      records = records.unionByName(new ParquetArticlesReader(spark, columns).read(parquet));
    }
    return resolved(spread(records).persist(StorageLevel.DISK_ONLY()));
  }

  private static List<InputSplit> splitsOf(InputFiles.InputFile file) {
    boolean whole =
        file.gzip() || file.form() != InputSplit.Form.JSON_LINES || file.length() <= SPLIT_BYTES;
    List<InputSplit> splits = new ArrayList<>();
    if (whole) {
      splits.add(
          new InputSplit(
              file.path(),
              file.file(),
              file.form(),
              file.gzip(),
              0,
              Long.MAX_VALUE,
              0,
              file.length()));
      return splits;
    }
    for (long start = 0; start < file.length(); start += SPLIT_BYTES) {
      long end = start + SPLIT_BYTES < file.length() ? start + SPLIT_BYTES : Long.MAX_VALUE;
      splits.add(
          new InputSplit(
              file.path(),
              file.file(),
              file.form(),
              false,
              start,
              end,
              0,
              Math.min(SPLIT_BYTES, file.length() - start)));
    }
    return splits;
  }

  /** Counts the line breaks of files that are read in pieces, so that every record has its line. */
  private List<InputSplit> withLines(List<InputSplit> splits) {
    List<InputSplit> pieces =
        splits.stream().filter(s -> s.start() > 0 || s.end() != Long.MAX_VALUE).toList();
    if (pieces.isEmpty()) {
      return splits;
    }
    SerializableConfiguration conf = hadoop;
    List<LineBreaks.Count> counts =
        SplitRowsReader.groups(spark, pieces, 1)
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) groups -> lineBreaks(conf.value(), groups),
                Encoders.row(LINE_BREAKS))
            .collectAsList()
            .stream()
            .map(row -> new LineBreaks.Count(row.getString(0), row.getLong(1), row.getLong(2)))
            .toList();
    return LineBreaks.before(splits, counts);
  }

  private static Iterator<Row> lineBreaks(Configuration conf, Iterator<Row> groups) {
    List<Row> counts = new ArrayList<>();
    LineBreaks counter = new LineBreaks(conf);
    SplitRowsReader.splits(groups)
        .forEachRemaining(
            splits ->
                splits.forEach(
                    s -> counts.add(RowFactory.create(s.path(), s.start(), counter.count(s)))));
    return counts.iterator();
  }

  private Dataset<Row> records(List<InputSplit> splits) {
    SerializableConfiguration conf = hadoop;
    InputColumns names = columns;
    return SplitRowsReader.groups(spark, splits, GROUP_BYTES)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                groups -> new RecordRowsReader(conf.value(), names, SplitRowsReader.splits(groups)),
            Encoders.row(RECORD));
  }

  private Dataset<Row> spread(Dataset<Row> records) {
    int wanted = PARTITIONS_PER_CORE * spark.sparkContext().defaultParallelism();
    return records.repartition(wanted, col("file"), col("record"));
  }

  private static Result resolved(Dataset<Row> records) {
    Dataset<Row> repeats = repeats(records.where(col("reason").isNull())).persist();
    Dataset<Row> judged =
        records
            .join(
                broadcast(repeats), records.col("location").equalTo(repeats.col("repeat")), "left")
            .withColumn("reason", coalesce(col("reason"), col("repeat_reason")));
    Dataset<Row> articles =
        judged
            .where(col("reason").isNull())
            .select(
                col("article_id"),
                col("url"),
                col("source"),
                date_from_unix_date(col("published")).as("published"),
                col("title"),
                col("text"),
                col("content_hash"),
                col("note"),
                col("location"));
    Dataset<Row> rejects =
        judged
            .where(col("reason").isNotNull())
            .select(
                col("location"),
                col("reason"),
                coalesce(col("message"), repeatMessage()).as("message"),
                coalesce(col("raw"), substring(col("text"), 1, 200)).as("raw"));
    Dataset<Row> deleted =
        records.where(col("reason").equalTo(InputRecord.DELETED)).select("article_id").distinct();
    return new Result(articles, rejects, deleted, records, repeats);
  }

  private static Column repeatMessage() {
    return concat(
        col("location"),
        lit(": the id '"),
        col("article_id"),
        when(col("reason").equalTo("duplicate_record"), lit("' was read with the same content at "))
            .otherwise(lit("' was read with other content at ")),
        col("kept"),
        lit("; give every article an id of its own"));
  }

  /** The articles whose id stands on another record, which is kept. */
  private static Dataset<Row> repeats(Dataset<Row> articles) {
    Dataset<Row> keys =
        articles.select(
            col("article_id").as("id"),
            col("content_hash"),
            col("file"),
            col("record"),
            col("location"));
    Dataset<Row> kept =
        keys.groupBy("id")
            .agg(
                count(lit(1)).as("records"),
                max(struct(
                        col("file"), negate(col("record")), col("location"), col("content_hash")))
                    .as("kept"))
            .where("records > 1");
    return keys.join(broadcast(kept), "id")
        .where(col("location").notEqual(col("kept.location")))
        .select(
            col("location").as("repeat"),
            col("kept.location").as("kept"),
            when(col("content_hash").equalTo(col("kept.content_hash")), lit("duplicate_record"))
                .otherwise(lit("duplicate_id"))
                .as("repeat_reason"));
  }
}
