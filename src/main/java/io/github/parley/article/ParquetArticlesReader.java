package io.github.parley.article;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.FileNotFoundException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Reads articles from Parquet files, each with the columns that it has. */
final class ParquetArticlesReader {

  private static final List<String> COLUMNS =
      List.of(
          InputColumns.ARTICLE_ID,
          InputColumns.URL,
          InputColumns.SOURCE,
          InputColumns.PUBLISHED,
          InputColumns.TITLE,
          InputColumns.TEXT,
          InputColumns.DELETED);

  private static final String FILE = "_file";
  private static final String RECORD = "_record";
  private static final String WRONG_TYPE = "_wrong_type";

  /** Without it a damaged page may be decoded into other text. */
  private static final String CHECKSUMS = "parquet.page.verify-checksum.enabled";

  private final SparkSession spark;
  private final InputColumns columns;

  ParquetArticlesReader(SparkSession spark, InputColumns columns) {
    this.spark = spark;
    this.columns = columns;
  }

  /** Reads all files at once where their schemas go together, else one by one. */
  Dataset<Row> read(List<InputFiles.InputFile> files) {
    HashMap<String, String> shown = new HashMap<>();
    files.forEach(f -> shown.put(f.path(), f.file()));
    String[] paths = files.stream().map(InputFiles.InputFile::path).toArray(String[]::new);
    Dataset<Row> together = load(paths);
    if (together != null && isIntact(together)) {
      return records(together, shown);
    }
    return files.stream()
        .map(file -> one(file, shown))
        .reduce(Dataset::unionByName)
        .orElseThrow(() -> new IllegalArgumentException("no files"));
  }

  private Dataset<Row> one(InputFiles.InputFile file, Map<String, String> shown) {
    Dataset<Row> loaded = load(file.path());
    if (loaded != null && isIntact(loaded)) {
      return records(loaded, shown);
    }
    InputRecord reject =
        InputRecord.reject(
            InputRecord.Location.file(file.file()),
            "broken_file",
            "the Parquet file is damaged and nothing of it is read; write it anew",
            null);
    return spark.createDataFrame(List.of(RecordRowsReader.row(reject)), ArticleReader.RECORD);
  }

  /** The files with the union of their columns, or null where footers are broken or disagree. */
  @SuppressWarnings("CatchAndPrintStackTrace")
  private Dataset<Row> load(String... paths) {
    try {
      return spark.read().option("mergeSchema", "true").option(CHECKSUMS, "true").parquet(paths);
    } catch (Exception e) { // Spark throws its checked exceptions without saying so.
      return null;
    }
  }

  /**
   * Whether every page of the columns that are read can be decoded: a page that can't be would cost
   * the run. Decoding takes a hundredth of the time that the articles take afterwards.
   */
  private boolean isIntact(Dataset<Row> loaded) {
    Column[] read =
        COLUMNS.stream()
            .flatMap(column -> columns.namesOf(column).stream())
            .filter(name -> field(loaded.schema(), name) != null)
            .map(name -> loaded.col("`" + name.replace("`", "``") + "`"))
            .toArray(Column[]::new);
    try {
      loaded.select(read).write().format("noop").mode(SaveMode.Overwrite).save();
      return true;
    } catch (Exception e) { // Spark throws its checked exceptions without saying so.
      if (isGone(e)) {
        throw e;
      }
      return false;
    }
  }

  /** A file that was taken away is not damaged: the run fails, and the next one looks again. */
  private static boolean isGone(Throwable e) {
    return e != null && (e instanceof FileNotFoundException || isGone(e.getCause()));
  }

  private Dataset<Row> records(Dataset<Row> loaded, Map<String, String> shown) {
    List<Column> selected = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (String column : COLUMNS) {
      for (String name : columns.namesOf(column)) {
        StructField field = field(loaded.schema(), name);
        boolean readable = field != null && isReadable(column, field.dataType());
        if (field != null && !readable) {
          wrong.add(name);
        }
        selected.add(
            (readable
                    ? loaded.col("`" + name.replace("`", "``") + "`").cast("string")
                    : lit(null).cast("string"))
                .as(name));
      }
    }
    selected.add(col("_metadata.file_path").as(FILE));
    selected.add(col("_metadata.row_index").plus(1).as(RECORD));
    selected.add(lit(String.join(",", wrong)).as(WRONG_TYPE));
    InputColumns names = columns;
    return loaded
        .select(selected.toArray(Column[]::new))
        .map(
            (MapFunction<Row, Row>) row -> RecordRowsReader.row(record(row, names, shown)),
            Encoders.row(ArticleReader.RECORD));
  }

  private static StructField field(StructType schema, String name) {
    return Arrays.stream(schema.fields())
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static boolean isReadable(String column, DataType type) {
    if (column.equals(InputColumns.TEXT)) {
      return type instanceof StringType || type instanceof BinaryType;
    }
    return !(type instanceof StructType || type instanceof ArrayType || type instanceof MapType);
  }

  private static InputRecord record(Row row, InputColumns names, Map<String, String> shown) {
    String path = new Path(URI.create(row.getAs(FILE))).toString();
    long number = row.<Long>getAs(RECORD);
    List<String> wrong = List.of(row.<String>getAs(WRONG_TYPE).split(",", -1));
    Function<String, Object> fields = name -> wrong.contains(name) ? wrong : row.getAs(name);
    return InputRecord.of(
        InputRecord.Location.number(shown.getOrDefault(path, path), number),
        names,
        fields,
        null,
        row.getAs(names.namesOf(InputColumns.TEXT).get(0)));
  }
}
