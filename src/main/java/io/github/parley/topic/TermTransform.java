package io.github.parley.topic;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** From articles and their mentions to tokens, a vocabulary and vectors. */
final class TermTransform {

  /**
   * Tokens of an article; {@code place} is a hash of its id, by which samples are drawn; {@code
   * previous} the place of its first topic in the last run, negative when it had none.
   */
  static final StructType TOKENS =
      StructType.fromDDL("article_id STRING, place BIGINT, tokens ARRAY<STRING>, previous INT");

  /**
   * An article as terms of the vocabulary (a phrase without its words, for terms are told by what
   * stands together) and as a point, both packed by {@link ArrayCodec}; {@code place} and {@code
   * previous} as in {@link #TOKENS}.
   */
  static final StructType POINTS =
      StructType.fromDDL(
          "article_id STRING, place BIGINT, terms BINARY, point BINARY, previous INT");

  private static final String[] USING_ARTICLE = {"article_id"};
  private static final String NAMINGS = "namings";

  private final TopicConfiguration configuration;
  private final StopWords stopWords;

  TermTransform(TopicConfiguration configuration, StopWords stopWords) {
    this.configuration = configuration;
    this.stopWords = stopWords;
  }

  /**
   * The original English articles.
   *
   * @param articles table articles
   * @param firstTopics {@code article_id} and {@code previous}, the place of the first topic in the
   *     last run
   */
  static Dataset<Row> originals(Dataset<Row> articles, Dataset<Row> firstTopics) {
    return articles
        .where(col("language").equalTo("en").and(col("duplicate_of").isNull()))
        .join(firstTopics, USING_ARTICLE, "left")
        .select(
            col("article_id"),
            xxhash64(col("article_id")).as("place"),
            coalesce(col("previous"), lit(-1)).as("previous"),
            col("title"),
            col("text"));
  }

  /**
   * Their tokens.
   *
   * @param originals rows of {@link #originals}
   * @param mentions table mentions
   */
  Dataset<Row> tokens(Dataset<Row> originals, Dataset<Row> mentions) {
    TopicTokens cutter = cutter();
    return withNamings(originals, mentions)
        .map(
            (MapFunction<Row, Row>)
                row -> {
                  Cut cut = cut(row, cutter);
                  return RowFactory.create(
                      cut.articleId(), cut.place(), cut.tokens(), cut.previous());
                },
            Encoders.row(TOKENS));
  }

  /**
   * The articles as points.
   *
   * @param originals rows of {@link #originals}
   * @param mentions table mentions
   */
  Dataset<Row> points(Dataset<Row> originals, Dataset<Row> mentions, TermSpace space) {
    TopicTokens cutter = cutter();
    return withNamings(originals, mentions)
        .map((MapFunction<Row, Row>) row -> space.point(cut(row, cutter)), Encoders.row(POINTS));
  }

  private TopicTokens cutter() {
    return new TopicTokens(
        stopWords, configuration.count("tokens.limit"), configuration.count("title.weight"));
  }

  private static Dataset<Row> withNamings(Dataset<Row> originals, Dataset<Row> mentions) {
    return originals
        .join(namings(mentions), USING_ARTICLE, "left")
        .select(
            col("article_id"),
            col("place"),
            col("title"),
            col("text"),
            col(NAMINGS),
            col("previous"));
  }

  private static Cut cut(Row row, TopicTokens cutter) {
    return new Cut(
        row.getString(0),
        row.getLong(1),
        cutter.of(row.getString(2), row.getString(3), namingsOf(row, 4)).toArray(String[]::new),
        row.getInt(5));
  }

  private static Dataset<Row> namings(Dataset<Row> mentions) {
    Column counted = col("passage_kind").isin("title", "dateline", "body");
    Column named =
        col("form")
            .isin("name", "adjective", "demonym", "metonym")
            .and(col("entity_id").isNotNull())
            .and(col("name").isNotNull());
    return mentions
        .where(counted.and(named))
        .groupBy("article_id")
        .agg(
            array_sort(collect_set(struct(col("surface"), col("entity_type"), col("name"))))
                .as(NAMINGS));
  }

  private static List<TopicTokens.Naming> namingsOf(Row row, int column) {
    if (row.isNullAt(column)) {
      return List.of();
    }
    return row.<Row>getList(column).stream()
        .map(
            r ->
                new TopicTokens.Naming(
                    r.getString(0), Terms.entity(r.getString(1), r.getString(2))))
        .toList();
  }

  /** A row of {@link #TOKENS} on the driver. */
  @SuppressWarnings("ArrayRecordComponent") // Handed from one step to the next, never compared.
  record Cut(String articleId, long place, String[] tokens, int previous) {

    static Cut of(Row row) {
      return new Cut(row.getString(0), row.getLong(1), TermTransform.tokens(row), row.getInt(3));
    }
  }

  /**
   * The sample's articles, in the order of their hashes. Each token is held once, however often it
   * stands.
   */
  List<Cut> sample(Dataset<Row> tokens, long articles) {
    Dataset<Row> drawn = tokens;
    if (!isWhole(articles)) {
      double share = 2.0 * configuration.count("sample.size") / articles - 1;
      drawn = tokens.where(col("place").leq((long) (share * Long.MAX_VALUE)));
    }
    Map<String, String> held = new HashMap<>();
    List<Cut> sample = new ArrayList<>();
    // One partition, for each one is a job; not collected, for Spark would hold every token anew.
    Iterator<Row> rows = drawn.coalesce(1).toLocalIterator();
    while (rows.hasNext()) {
      Cut article = Cut.of(rows.next());
      String[] words = article.tokens();
      for (int i = 0; i < words.length; i++) {
        String known = held.putIfAbsent(words[i], words[i]);
        words[i] = known == null ? words[i] : known;
      }
      sample.add(article);
    }
    sample.sort(Comparator.comparingLong(Cut::place).thenComparing(Cut::articleId));
    return sample;
  }

  /** An article of {@link #POINTS} on the driver: its terms and its point. */
  @SuppressWarnings("ArrayRecordComponent") // Handed from one step to the next, never compared.
  record Point(int[] terms, float[] point) {

    static Point of(Row row) {
      return new Point(TermTransform.terms(row), ArrayCodec.floats(row.getAs(3)));
    }
  }

  /** Whether the sample holds every article. */
  boolean isWhole(long articles) {
    return articles <= configuration.count("sample.size");
  }

  /** Articles whose tokens are known as points. */
  static Dataset<Row> points(Dataset<Row> tokens, TermSpace space) {
    return tokens.map(
        (MapFunction<Row, Row>) row -> space.point(Cut.of(row)), Encoders.row(POINTS));
  }

  /** A row of {@link #POINTS}. */
  static Row point(Cut article, int[] terms, float[] point) {
    return RowFactory.create(
        article.articleId(),
        article.place(),
        ArrayCodec.bytes(terms),
        ArrayCodec.bytes(point),
        article.previous());
  }

  static String[] tokens(Row row) {
    return row.<String>getList(2).toArray(String[]::new);
  }

  static int[] terms(Row row) {
    return ArrayCodec.ints(row.getAs(2));
  }

  static double[] point(Row row) {
    return Projection.doubles(ArrayCodec.floats(row.getAs(3)));
  }

  static int previous(Row row) {
    return row.getInt(4);
  }
}
