package io.github.parley.examples;

import io.github.parley.annotate.AnnotateTransform;
import io.github.parley.annotate.AnnotatorSource;
import io.github.parley.article.ArticleReader;
import io.github.parley.article.DuplicateTransform;
import io.github.parley.article.InputColumns;
import io.github.parley.article.RecurringLineSet;
import io.github.parley.meeting.MergeTransform;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Parley as a library: from a folder of articles to their meetings, without publishing a run. */
final class WhoMetWhom {

  private WhoMetWhom() {}

  static Dataset<Row> meetings(SparkSession spark, String folder) throws IOException {
    ArticleReader reader = new ArticleReader(spark, InputColumns.standard());
    try (ArticleReader.Result read = reader.read(List.of(folder))) {
      Dataset<Row> raw =
          read.articles().withColumnsRenamed(Map.of("title", "raw_title", "text", "raw_text"));
      Dataset<Row> annotated =
          AnnotateTransform.apply(raw, AnnotatorSource.of(null), RecurringLineSet.of(new long[0]))
              .localCheckpoint();
      Dataset<Row> articles =
          annotated.join(DuplicateTransform.duplicates(annotated), "article_id");
      Dataset<Row> mentions = annotated.selectExpr("article_id", "inline(meeting_mentions)");
      return MergeTransform.meetings(MergeTransform.merge(mentions, articles));
    }
  }
}
