package io.github.parley.annotate;

import io.github.parley.article.RecurringLineSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Maps the {@link Annotator} over a corpus. */
public final class AnnotateTransform {

  private AnnotateTransform() {}

  /**
   * Annotates articles.
   *
   * @param articles articles as {@link io.github.parley.article.ArticleReader} gives them, with
   *     {@code title} and {@code text} renamed to {@code raw_title} and {@code raw_text}
   * @param annotators how executors come by an annotator
   * @param recurring the lines that sources repeat
   * @return one row an article, as {@link AnnotatedSchema} describes it
   */
  public static Dataset<Row> apply(
      Dataset<Row> articles, AnnotatorSource annotators, RecurringLineSet recurring) {
    MapFunction<Row, Row> annotate =
        row -> AnnotatedRows.of(row, annotators.annotator(), recurring);
    return articles.map(annotate, Encoders.row(AnnotatedSchema.SCHEMA));
  }
}
