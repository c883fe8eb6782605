package io.github.parley.topic;

import io.github.parley.store.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * In what articles are compared: the phrases that are read as one word, the terms that articles are
 * described by, and where each lies in the reduced space.
 *
 * @param articles articles of the corpus in which it was learned
 */
record TermSpace(Phrases phrases, Vocabulary vocabulary, Projection projection, long articles)
    implements Serializable {

  private static final String MEAN = "mean";

  int dimensions() {
    return projection.dimensions();
  }

  /** A row of {@link TermTransform#POINTS}. */
  Row point(TermTransform.Cut article) {
    String[] joined = phrases.join(article.tokens());
    TermVector vector = vocabulary.vector(Phrases.withWords(joined));
    return TermTransform.point(
        article, vocabulary.vector(joined).terms(), Projection.floats(projection.point(vector)));
  }

  /** Table topic_vocabulary. */
  Dataset<Row> table(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        RowFactory.create(MEAN, null, null, null, articles, ArrayCodec.bytes(projection.mean())));
    Set<String> rare = new TreeSet<>(phrases.all());
    for (int i = 0; i < vocabulary.size(); i++) {
      String term = vocabulary.term(i);
      rare.remove(term);
      rows.add(
          RowFactory.create(
              Terms.kind(term),
              i,
              Terms.shown(term),
              (double) vocabulary.weight(i),
              null,
              ArrayCodec.bytes(projection.vector(i))));
    }
    rare.forEach(p -> rows.add(RowFactory.create(Terms.kind(p), null, p, null, null, null)));
    return spark.createDataFrame(rows, Table.TOPIC_VOCABULARY.schema());
  }

  /** The space that a table topic_vocabulary holds. */
  static TermSpace of(Dataset<Row> table) {
    List<Row> rows = table.collectAsList();
    Row mean = rows.stream().filter(r -> r.getString(0).equals(MEAN)).findFirst().orElseThrow();
    int size = (int) rows.stream().filter(r -> !r.isNullAt(1)).count();
    String[] terms = new String[size];
    float[] weights = new float[size];
    float[][] vectors = new float[size][];
    List<String> phrases = new ArrayList<>();
    for (Row row : rows) {
      if (row != mean) {
        String term = Terms.ofKind(row.getString(0), row.getString(2));
        if (row.getString(0).equals(Terms.PHRASE)) {
          phrases.add(term);
        }
        if (!row.isNullAt(1)) {
          int i = row.getInt(1);
          terms[i] = term;
          weights[i] = (float) row.getDouble(3);
          vectors[i] = ArrayCodec.floats(row.getAs(5));
        }
      }
    }
    return new TermSpace(
        new Phrases(phrases),
        new Vocabulary(terms, weights),
        new Projection(vectors, ArrayCodec.floats(mean.getAs(5))),
        mean.getLong(4));
  }
}
