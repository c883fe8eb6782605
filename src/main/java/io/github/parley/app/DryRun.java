package io.github.parley.app;

import io.github.parley.article.ArticleReader;
import io.github.parley.article.InputColumns;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Says what a run would read, and writes nothing. */
final class DryRun {

  private DryRun() {}

  static void describe(RunSettings settings, SparkSession spark, Progress progress)
      throws IOException {
    ArticleReader reader = new ArticleReader(spark, InputColumns.renamed(settings.columns()));
    try (ArticleReader.Result result = reader.read(settings.inputs())) {
      line(progress, "articles", result.articles().count());
      line(progress, "  dated", result.articles().where("published IS NOT NULL").count());
      line(progress, "  with a source", result.articles().where("source IS NOT NULL").count());
      List<Row> rejects =
          result.rejects().groupBy("reason").count().orderBy("reason").collectAsList();
      line(progress, "rejects", rejects.stream().mapToLong(r -> r.<Long>getAs("count")).sum());
      rejects.forEach(r -> line(progress, "  " + r.getAs("reason"), r.getAs("count")));
    }
  }

  private static void line(Progress progress, String name, long value) {
    progress.say(String.format(Locale.ROOT, "%-18s %,d", name, value));
  }
}
