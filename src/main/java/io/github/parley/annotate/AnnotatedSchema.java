package io.github.parley.annotate;

import io.github.parley.store.Table;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of the per-article store: one an article, what is read out of it nested in it.
 *
 * <p>The nested structs {@code passages}, {@code mentions} and {@code meeting_mentions} are the
 * columns of the tables of these names without {@code article_id} and {@code meeting_id}. {@code
 * error} is NULL unless the article could not be analysed; then the rest of its own columns is
 * empty.
 */
public final class AnnotatedSchema {

  /** What the reader gives; kept, so that an article can be read anew under other rules. */
  private static final String READ =
      """
      article_id STRING, source STRING, url STRING, published DATE, content_hash STRING,
      note STRING, raw_title STRING, raw_text STRING, location STRING
      """;

  private static final String MADE =
      """
      title STRING, text STRING, language STRING, words INT, signature ARRAY<BIGINT>, error STRING
      """;

  /** The tables whose rows an article decides alone. */
  static final List<Table> NESTED = List.of(Table.PASSAGES, Table.MENTIONS, Table.MEETING_MENTIONS);

  /** The schema of a batch. */
  public static final StructType SCHEMA = schema();

  /** A meeting as an article tells it. */
  public static final StructType MEETING = nested(Table.MEETING_MENTIONS);

  private AnnotatedSchema() {}

  private static StructType schema() {
    StructType schema = StructType.fromDDL(READ + "," + MADE);
    for (Table table : NESTED) {
      schema = schema.add(table.path(), DataTypes.createArrayType(nested(table)));
    }
    return schema;
  }

  private static StructType nested(Table table) {
    return new StructType(
        Arrays.stream(table.writeSchema().fields())
            .filter(f -> !f.name().equals("article_id") && !f.name().equals("meeting_id"))
            .toArray(StructField[]::new));
  }
}
