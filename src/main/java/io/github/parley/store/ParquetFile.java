package io.github.parley.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/**
 * A Parquet file read without Spark: its rows' number, its columns with their meanings, its rows.
 */
public final class ParquetFile {

  /** Where Spark leaves the schema with the columns' comments. */
  private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

  /**
   * A column.
   *
   * @param name its name
   * @param type its type as Spark writes it ('string', 'array<string>')
   * @param meaning its comment, empty when there is none
   */
  public record Column(String name, String type, String meaning) {}

  private final InputFile file;

  private ParquetFile(InputFile file) {
    this.file = file;
  }

  static ParquetFile of(Storage storage, Storage.Entry entry) {
    String uri = storage.uri(entry.path());
    try {
      return new ParquetFile(
          storage instanceof HadoopStorage hadoop
              ? HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(uri), hadoop.configuration())
              : new LocalInputFile(Path.of(uri)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParquetFileReader open() throws IOException {
    return ParquetFileReader.open(
        file, ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
  }

  /** The number of rows, from the footer. */
  public long rows() throws IOException {
    try (ParquetFileReader reader = open()) {
      return reader.getRecordCount();
    }
  }

  /** The columns with their meanings, from the footer. */
  public List<Column> columns() throws IOException {
    try (ParquetFileReader reader = open()) {
      ParquetMetadata footer = reader.getFooter();
      String json = footer.getFileMetaData().getKeyValueMetaData().get(SPARK_SCHEMA);
      List<Column> columns = new ArrayList<>();
      for (JsonNode field : new ObjectMapper().readTree(json).get("fields")) {
        columns.add(
            new Column(
                field.get("name").asText(),
                typeName(field.get("type")),
                field.path("metadata").path("comment").asText("")));
      }
      return columns;
    }
  }

  private static String typeName(JsonNode type) {
    if (type.isTextual()) {
      return type.asText();
    }
    if (type.get("type").asText().equals("array")) {
      return "array<" + typeName(type.get("elementType")) + ">";
    }
    List<String> fields = new ArrayList<>();
    for (JsonNode field : type.get("fields")) {
      fields.add(field.get("name").asText() + ": " + typeName(field.get("type")));
    }
    return "struct<" + String.join(", ", fields) + ">";
  }

  /** The first rows; columns in their order. */
  public List<Map<String, Object>> head(int limit) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    read(
        column -> true,
        row -> {
          rows.add(row);
          return rows.size() < limit;
        });
    return rows;
  }

  /**
   * Reads row by row.
   *
   * <p>Values are String, Boolean, Integer, Long, Double, LocalDate, List and Map; null where the
   * table has NULL.
   *
   * @param columns which columns to read
   * @param row takes a row and says whether to go on
   */
  public void read(Predicate<String> columns, Predicate<Map<String, Object>> row)
      throws IOException {
    try (ParquetFileReader reader = open()) {
      MessageType schema = projection(reader.getFooter().getFileMetaData().getSchema(), columns);
      reader.setRequestedSchema(schema);
      for (PageReadStore pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        RecordReader<Group> records =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = 0; i < pages.getRowCount(); i++) {
          if (!row.test(ParquetValues.struct(records.read()))) {
            return;
          }
        }
      }
    }
  }

  private static MessageType projection(MessageType schema, Predicate<String> columns) {
    return new MessageType(
        schema.getName(),
        schema.getFields().stream().filter(field -> columns.test(field.getName())).toList());
  }
}
