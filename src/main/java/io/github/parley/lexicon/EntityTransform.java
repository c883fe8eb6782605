package io.github.parley.lexicon;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.github.parley.article.PassageKind;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts the entities that a corpus names: the table {@code entities}. */
public final class EntityTransform {

  private EntityTransform() {}

  /**
   * The entities of a corpus. Mentions in residue, mentions in articles that repeat others, and
   * roles without a known holder count nothing. Of several names or countries the most frequent one
   * is given, of equally frequent ones the last by alphabet.
   *
   * @param mentions rows of the table {@code mentions}
   * @param articles rows of the table {@code articles}
   */
  public static Dataset<Row> apply(Dataset<Row> mentions, Dataset<Row> articles) {
    Dataset<Row> originals =
        articles.where(col("duplicate_of").isNull()).select("article_id", "published");
    Column counts =
        col("passage_kind")
            .isin(
                Arrays.stream(PassageKind.values())
                    .filter(PassageKind::counts)
                    .map(PassageKind::code)
                    .toArray());
    Dataset<Row> perArticle =
        mentions
            .where(counts)
            .groupBy("article_id", "entity_type", "entity_id", "name", "country")
            .agg(org.apache.spark.sql.functions.count(lit(1)).as("mentions"))
            .join(originals, "article_id");
    Dataset<Row> perName =
        perArticle
            .groupBy("entity_type", "entity_id", "name", "country")
            .agg(sum("mentions").as("mentions"));
    Dataset<Row> names =
        perName
            .groupBy("entity_type", "entity_id")
            .agg(
                max_by(col("name"), struct(col("mentions"), col("name"))).as("name"),
                max_by(
                        col("country"),
                        struct(col("country").isNotNull(), col("mentions"), col("country")))
                    .as("country"));
    return perArticle
        .groupBy("entity_type", "entity_id")
        .agg(
            countDistinct("article_id").as("articles"),
            sum("mentions").as("mentions"),
            min("published").as("first_seen"),
            max("published").as("last_seen"))
        .join(
            names,
            scala.jdk.javaapi.CollectionConverters.asScala(
                    java.util.List.of("entity_type", "entity_id"))
                .toSeq(),
            "inner");
  }
}
