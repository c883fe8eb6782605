package io.github.parley.article;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Finds the short lines that recur within a source. Source: the line repetition filters of CCNet
 * (Wenzek et al., LREC 2020) and C4 (Raffel et al., JMLR 2020), kept apart by source.
 */
public final class RecurringLinesTransform {

  private static final StructType LINE = StructType.fromDDL("line BIGINT, content BIGINT");

  private RecurringLinesTransform() {}

  /**
   * The recurring lines of a corpus.
   *
   * @param articles source, text (as read) and content_hash; articles without a source say nothing
   * @return line ({@link RecurringLineSet#key}), articles (in how many different contents it
   *     stands, at least {@link RecurringLineSet#MIN_ARTICLES})
   */
  public static Dataset<Row> recurring(Dataset<Row> articles) {
    return articles
        .where(col("source").isNotNull())
        .select(col("source"), col("text"), xxhash64(col("content_hash")))
        .flatMap((FlatMapFunction<Row, Row>) RecurringLinesTransform::lines, Encoders.row(LINE))
        .groupBy("line")
        .agg(countDistinct("content").as("articles"))
        .where(col("articles").geq(RecurringLineSet.MIN_ARTICLES));
  }

  private static Iterator<Row> lines(Row article) {
    Set<Long> seen = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (String line : LineText.linesOf(article.getString(1))) {
      long fingerprint = LineFingerprint.of(line);
      if (line.length() <= RecurringLineSet.MAX_LENGTH && seen.add(fingerprint)) {
        long key = RecurringLineSet.key(article.getString(0), fingerprint);
        rows.add(RowFactory.create(key, article.getLong(2)));
      }
    }
    return rows.iterator();
  }
}
