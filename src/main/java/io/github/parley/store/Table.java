package io.github.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The published tables. Each has a file {@code schema/TABLE.ddl} that is its schema and its data
 * dictionary at once: name, type, {@code NOT NULL} and the meaning of every column.
 */
public enum Table {
  /** Articles that were read. */
  ARTICLES(Size.CORPUS, "article_id"),
  /** Lines and paragraphs of the articles. */
  PASSAGES(Size.CORPUS, "article_id", "passage_no"),
  /** Input records that could not be read. */
  REJECTS(Size.SMALL, "location", "reason", "message"),
  /** Mentions of countries, persons, organisations and places. */
  MENTIONS(Size.CORPUS, "article_id", "passage_no", "char_start", "char_end", "entity_type"),
  /** Entities. */
  ENTITIES(Size.SMALL, "entity_type", "entity_id"),
  /** Meetings as single articles tell them. */
  MEETING_MENTIONS(Size.SMALL, "article_id", "passage_no", "sentence_no", "meeting_id"),
  /** Meetings over all articles. */
  MEETINGS(Size.SMALL, "meeting_id"),
  /** Country pairs by period. */
  MEETING_FREQUENCY(Size.SMALL, "period", "country_a", "country_b", "period_start"),
  /** Pairs of entities named together. */
  COMENTION_EDGES(Size.SMALL, "entity_type", "unit", "period", "period_start", "a", "b"),
  /** Entities in a network. */
  COMENTION_NODES(Size.SMALL, "entity_type", "period", "period_start", "entity_id"),
  /** Topic clusters. */
  TOPICS(Size.SMALL, "topic_id"),
  /** What articles are compared by. */
  TOPIC_VOCABULARY(Size.SMALL, "kind", "term_no", "term"),
  /** Articles as they are compared. */
  ARTICLE_VECTORS(Size.CORPUS, "article_id"),
  /** Articles in topics. */
  ARTICLE_TOPICS(Size.SMALL, "article_id", "rank", "topic_id"),
  /** Topics by period. */
  TOPIC_TRENDS(Size.SMALL, "topic_id", "period", "period_start"),
  /** Topics by country pair. */
  TOPIC_COUNTRY_PAIRS(Size.SMALL, "topic_id", "country_a", "country_b"),
  /** Figures of the run. */
  RUN_METRICS(Size.SMALL, "stage", "metric");

  /** The version of the tables' schema; raised when a column changes its meaning or goes. */
  public static final int SCHEMA_VERSION = 1;

  private final Size size;

  @SuppressWarnings("ImmutableEnumChecker") // List.of can't be modified.
  private final List<String> sortColumns;

  Table(Size size, String... sortColumns) {
    this.size = size;
    this.sortColumns = List.of(sortColumns);
  }

  /** How a table grows. */
  enum Size {
    /** With the text of the corpus: written by many tasks. */
    CORPUS,
    /** With its entities and pairs: one sorted file. */
    SMALL
  }

  /** The name of the table and of its folder in a run. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns by which the rows are sorted; readers prune by the leading ones. */
  public List<String> sortColumns() {
    return sortColumns;
  }

  /** Whether the table grows with the text of the corpus. */
  boolean growsWithCorpus() {
    return size == Size.CORPUS;
  }

  /** The table of a name, if there is one. */
  public static Optional<Table> named(String name) {
    return Arrays.stream(values()).filter(t -> t.path().equals(name)).findFirst();
  }

  /** The schema as the {@code .ddl} file states it, with nullability and comments. */
  public StructType schema() {
    return StructType.fromDDL(ddl());
  }

  /**
   * The schema with every top-level column nullable: what {@code Dataset.to} accepts from any plan.
   */
  public StructType writeSchema() {
    StructField[] fields =
        Arrays.stream(schema().fields())
            .map(f -> new StructField(f.name(), nullable(f.dataType()), true, f.metadata()))
            .toArray(StructField[]::new);
    return new StructType(fields);
  }

  private static DataType nullable(DataType type) {
    if (type instanceof ArrayType array) {
      return DataTypes.createArrayType(nullable(array.elementType()), true);
    }
    if (type instanceof StructType struct) {
      return new StructType(
          Arrays.stream(struct.fields())
              .map(f -> new StructField(f.name(), nullable(f.dataType()), true, f.metadata()))
              .toArray(StructField[]::new));
    }
    return type;
  }

  private String ddl() {
    String resource = "/schema/" + path() + ".ddl";
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no schema file " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
