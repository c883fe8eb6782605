package io.github.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema files are the data dictionary; {@code docs/TABLES.md} is the same as a page. {@code
 * mvn test -Dtest=DataDictionaryTest -Dparley.golden=update} writes the page anew.
 */
class DataDictionaryTest {

  private static final List<String> NUMBERS_WITHOUT_UNIT = List.of("rank", "community");
  private static final Path PAGE = Path.of("docs/TABLES.md");
  private static final Pattern COMMENT =
      Pattern.compile("(?<meaning>.+?)(?: Unit: (?<unit>[^.]+)\\.)? Example: (?<example>.+)");

  /** A column, or a field of the structs in one. */
  record Column(Table table, String name, StructField field) {

    Matcher comment() {
      return COMMENT.matcher(field.getComment().getOrElse(() -> ""));
    }

    @Override
    public String toString() {
      return table.path() + "." + name;
    }
  }

  static Stream<Column> columns() {
    return Arrays.stream(Table.values()).flatMap(DataDictionaryTest::columns);
  }

  private static Stream<Column> columns(Table table) {
    return Arrays.stream(table.schema().fields()).flatMap(f -> columns(table, "", f));
  }

  private static Stream<Column> columns(Table table, String above, StructField field) {
    Column column = new Column(table, above + field.name(), field);
    DataType type = field.dataType() instanceof ArrayType a ? a.elementType() : field.dataType();
    return type instanceof StructType struct
        ? Stream.concat(
            Stream.of(column),
            Arrays.stream(struct.fields()).flatMap(f -> columns(table, column.name() + ".", f)))
        : Stream.of(column);
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyColumnHasItsMeaningAndAnExample(Column column) {
    assertThat(column.comment().matches()).as("'Meaning. Unit: u. Example: e'").isTrue();
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyMeasuredColumnHasItsUnit(Column column) {
    boolean measured =
        column.field().dataType() instanceof NumericType
            && !column.name().endsWith("_no")
            && !NUMBERS_WITHOUT_UNIT.contains(column.name());
    Matcher comment = column.comment();

    assertThat(!measured || (comment.matches() && comment.group("unit") != null)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyColumnThatMayBeNullSaysWhen(Column column) {
    boolean mayBeNull = column.field().nullable() && !column.name().contains(".");
    String comment = column.field().getComment().getOrElse(() -> "");

    assertThat(!mayBeNull || comment.contains("NULL")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void everyTableSaysWhatOneRowIs(Table table) throws IOException {
    assertThat(firstLine(table)).startsWith("-- One row is ").endsWith(".");
  }

  @Test
  void thePageSaysWhatTheSchemaFilesSay() throws IOException {
    List<String> page = page();
    if ("update".equals(System.getProperty("parley.golden"))) {
      Files.write(PAGE, page);
    }

    assertThat(Files.readAllLines(PAGE)).isEqualTo(page);
  }

  private static List<String> page() throws IOException {
    List<String> page = new ArrayList<>();
    page.add("# The tables, column by column");
    page.add("");
    page.add(
        "Made from the files in `src/main/resources/schema`, which are also the schemas: the same");
    page.add(
        "words stand in the Parquet files, and `jobs/parley inspect --output OUT TABLE` prints them.");
    page.add("Schema version " + Table.SCHEMA_VERSION + ".");
    for (Table table : Table.values()) {
      page.add("");
      page.add("## " + table.path());
      page.add("");
      page.add(firstLine(table).substring("-- ".length()));
      page.add("Sorted by " + String.join(", ", quoted(table.sortColumns())) + ".");
      page.add("");
      page.add("| column | type | null | meaning | unit | example |");
      page.add("|---|---|---|---|---|---|");
      columns(table).map(DataDictionaryTest::line).forEach(page::add);
    }
    return page;
  }

  private static String line(Column column) {
    Matcher comment = column.comment();
    if (!comment.matches()) {
      return "| `%s` | | | | | |".formatted(column.name());
    }
    return "| `%s` | %s | %s | %s | %s | `%s` |"
        .formatted(
            column.name(),
            typeName(column.field().dataType()),
            column.field().nullable() ? "yes" : "",
            comment.group("meaning").replace("|", "\\|"),
            comment.group("unit") == null ? "" : comment.group("unit"),
            comment.group("example").replace("|", "\\|"));
  }

  private static String typeName(DataType type) {
    if (type instanceof ArrayType array) {
      return "array of " + typeName(array.elementType());
    }
    return type instanceof StructType ? "struct" : type.sql().toLowerCase(Locale.ROOT);
  }

  private static List<String> quoted(List<String> names) {
    return names.stream().map(n -> "`" + n + "`").toList();
  }

  private static String firstLine(Table table) throws IOException {
    try (InputStream in = Table.class.getResourceAsStream("/schema/" + table.path() + ".ddl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
  }
}
