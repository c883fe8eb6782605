package io.github.parley.network;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.year;

import io.github.parley.article.PassageKind;
import io.github.parley.network.PeriodRollUp.MonthCount;
import io.github.parley.network.PeriodRollUp.PeriodCount;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * From mentions to the members of every network: its number of articles, its entities and its
 * pairs, each counted. Three shuffles: by article, by itemset and month, by itemset.
 */
final class ItemsetTransform implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Rows of a network, told apart by {@code role}. */
  static final StructType MEMBER =
      StructType.fromDDL(
          "network STRING, period STRING, period_index INT, role INT, a STRING, b STRING, name STRING,"
              + " articles BIGINT, share BIGINT, past BIGINT");

  /** The row with the number of articles. */
  static final int ROLE_ARTICLES = 0;

  /** An entity, in {@code b} when it is of the second mode, else in {@code a}. */
  static final int ROLE_ENTITY = 1;

  /** The community, in {@code share}, that entity {@code a} had in the last run. */
  static final int ROLE_LAST_COMMUNITY = 2;

  /** A pair of entities. */
  static final int ROLE_PAIR = 3;

  private static final StructType ARTICLE = StructType.fromDDL("article_id STRING, month INT");

  private static final StructType ITEMSET =
      StructType.fromDDL("network STRING, a STRING, b STRING");

  private static final StructType COUNTED =
      StructType.fromDDL(
          "network STRING, a STRING, b STRING, month INT, name STRING, share BIGINT");

  private final Unit unit;
  private final long minArticles;

  /**
   * Itemsets by one unit of co-mention.
   *
   * @param minArticles see {@link CoMentionTransform}
   */
  ItemsetTransform(Unit unit, long minArticles) {
    this.unit = unit;
    this.minArticles = minArticles;
  }

  /** Members of all networks; see {@link CoMentionTransform#measured}. */
  Dataset<Row> members(Dataset<Row> mentions, Dataset<Row> articles) {
    Dataset<Row> monthly =
        itemsets(mentions, articles)
            .groupBy("network", "a", "b", "month")
            .agg(
                min(col("name")).as("name"),
                count(lit(1)).as("articles"),
                sum(col("share")).as("share"));
    FlatMapGroupsFunction<Row, Row, Row> rollUp = this::periods;
    return monthly
        .groupBy("network", "a", "b")
        .as(Encoders.row(ITEMSET), Encoders.row(monthly.schema()))
        .flatMapSortedGroups(new Column[] {col("month")}, rollUp, Encoders.row(MEMBER));
  }

  private Dataset<Row> itemsets(Dataset<Row> mentions, Dataset<Row> articles) {
    Dataset<Row> joined = counting(mentions).join(originals(articles), "article_id");
    FlatMapGroupsFunction<Row, Row, Row> ofArticle = this::ofArticle;
    return joined
        .groupBy("article_id", "month")
        .as(Encoders.row(ARTICLE), Encoders.row(joined.schema()))
        .flatMapGroups(ofArticle, Encoders.row(COUNTED));
  }

  private static Dataset<Row> counting(Dataset<Row> mentions) {
    Object[] kinds =
        Arrays.stream(PassageKind.values())
            .filter(PassageKind::counts)
            .map(PassageKind::code)
            .toArray();
    return mentions
        .where(col("passage_kind").isin(kinds))
        .where(col("entity_type").isin("country", "person", "organisation"))
        .select(
            col("article_id"),
            col("entity_type"),
            col("entity_id"),
            col("name"),
            col("passage_no"),
            col("sentence_no"));
  }

  private static Dataset<Row> originals(Dataset<Row> articles) {
    Column published = col("published");
    return articles
        .where(col("duplicate_of").isNull())
        .select(
            col("article_id"),
            year(published).multiply(12).plus(month(published)).minus(1).as("month"));
  }

  private Iterator<Row> ofArticle(Row article, Iterator<Row> mentions) {
    List<EntityMention> read = new ArrayList<>();
    while (mentions.hasNext()) {
      Row m = mentions.next();
      read.add(
          new EntityMention(
              m.getString(1), m.getString(2), m.getString(3), m.getInt(4), m.getInt(5)));
    }
    Object month = article.get(1);
    return new ArticleItemsets(unit)
        .of(read).stream()
            .map(
                i ->
                    RowFactory.create(i.network().code(), i.a(), i.b(), month, i.name(), i.share()))
            .iterator();
  }

  private Iterator<Row> periods(Row itemset, Iterator<Row> months) {
    String network = itemset.getString(0);
    String a = itemset.getString(1);
    String b = itemset.getString(2);
    List<MonthCount> counts = new ArrayList<>();
    String name = null;
    while (months.hasNext()) {
      Row m = months.next();
      String monthName = m.getAs("name");
      if (name == null || monthName.compareTo(name) < 0) {
        name = monthName;
      }
      counts.add(new MonthCount(m.getAs("month"), m.getAs("articles"), m.getAs("share")));
    }
    int role =
        a == null && b == null ? ROLE_ARTICLES : a == null || b == null ? ROLE_ENTITY : ROLE_PAIR;
    long floor = role == ROLE_PAIR && !network.equals(NetworkType.COUNTRY.code()) ? minArticles : 0;
    String kept = name;
    return PeriodRollUp.of(counts).stream()
        .filter(p -> p.articles() >= floor)
        .map(p -> member(network, p, role, a, b, kept))
        .iterator();
  }

  private static Row member(
      String network, PeriodCount p, int role, String a, String b, String name) {
    return RowFactory.create(
        network, p.kind().code(), p.index(), role, a, b, name, p.articles(), p.share(), p.past());
  }
}
