package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parley.testing.SparkSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** How well copies of agency stories are found, measured on stories made from real bodies. */
class SyndicationTest {

  private static final Path CORPUS = Path.of("../shared/corpora/reuters21578.jsonl.gz");
  private static final Path COPIES = Path.of("../shared/evaluation/dev/near_duplicates.jsonl");
  private static final StructType SCHEMA =
      StructType.fromDDL(
          "article_id STRING, source STRING, published DATE, title STRING, text STRING,"
              + " content_hash STRING, signature ARRAY<BIGINT>");

  @Test
  void findsSyndicatedCopies() throws IOException {
    assumeTrue(
        Files.exists(CORPUS) && Files.exists(COPIES), "needs the corpora beside the project");
    List<SyndicationCorpus.Story> stories = new SyndicationCorpus().read(CORPUS, COPIES);
    Map<String, String> found = duplicates(stories);
    Agreement agreement = Agreement.of(stories, found);
    assertThat(agreement.f1()).as(agreement.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(agreement.adjustedRandIndex()).isGreaterThanOrEqualTo(0.96);
  }

  private static Map<String, String> duplicates(List<SyndicationCorpus.Story> stories) {
    List<Row> rows = new ArrayList<>();
    for (SyndicationCorpus.Story story : stories) {
      Article article = story.article();
      String body =
          new Cleaner()
              .clean(article, RecurringLines.none()).stream()
                  .filter(p -> p.kind() == PassageKind.BODY)
                  .map(Passage::text)
                  .collect(Collectors.joining("\n"));
      rows.add(
          RowFactory.create(
              article.articleId(),
              article.source(),
              article.published() == null ? null : Date.valueOf(article.published()),
              null,
              body,
              ContentHash.of(null, article.text()),
              DuplicateSignature.of(body)));
    }
    Map<String, String> found = new HashMap<>();
    rows.forEach(row -> found.put(row.getString(0), row.getString(0)));
    for (Row row :
        DuplicateTransform.duplicates(SparkSessions.shared().createDataFrame(rows, SCHEMA))
            .collectAsList()) {
      found.put(row.getString(0), row.getString(1));
    }
    return found;
  }

  /**
   * How far two groupings agree.
   *
   * @param precision share of the joined pairs that belong together
   * @param recall share of the pairs that belong together that were joined
   * @param f1 their harmonic mean
   * @param adjustedRandIndex Hubert and Arabie, Comparing partitions, 1985
   */
  private record Agreement(double precision, double recall, double f1, double adjustedRandIndex) {

    static Agreement of(List<SyndicationCorpus.Story> stories, Map<String, String> found) {
      Map<String, Integer> cells = new HashMap<>();
      Map<String, Integer> rows = new HashMap<>();
      Map<String, Integer> columns = new HashMap<>();
      for (SyndicationCorpus.Story story : stories) {
        String group = Integer.toString(story.group());
        String label = found.get(story.article().articleId());
        cells.merge(group + " " + label, 1, Integer::sum);
        rows.merge(group, 1, Integer::sum);
        columns.merge(label, 1, Integer::sum);
      }
      double both = pairs(cells);
      double gold = pairs(rows);
      double joined = pairs(columns);
      double all = stories.size() * (stories.size() - 1.0) / 2;
      double expected = gold * joined / all;
      return new Agreement(
          both / joined,
          both / gold,
          2 * both / (gold + joined),
          (both - expected) / ((gold + joined) / 2 - expected));
    }

    private static double pairs(Map<String, Integer> sizes) {
      return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }
  }
}
