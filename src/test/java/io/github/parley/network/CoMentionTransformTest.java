package io.github.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parley.store.Table;
import io.github.parley.testing.SparkSessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reference network of {@code network/reference.py}, through Spark and back. */
class CoMentionTransformTest {
  private static final Offset<Double> DIGITS = within(1e-9);

  private static Dataset<Row> measured;

  @BeforeAll
  static void measure() {
    measured =
        transform().measured(referenceMentions(), referenceArticles(), Optional.empty()).cache();
  }

  @Test
  void edgesEqualIndependentValues() {
    Map<String, Row> edges = index(CoMentionTransform.edges(measured), "a", "b");

    for (Map<String, String> expected : read("edges.tsv")) {
      Row edge = edges.get(key(expected, "a", "b"));
      assertThat(edge).as(expected.toString()).isNotNull();
      assertThat(edge.<Long>getAs("articles")).isEqualTo(Long.parseLong(expected.get("articles")));
      for (String column : List.of("weight", "expected", "npmi", "p_value", "q_value")) {
        assertThat(edge.<Double>getAs(column))
            .as(column + " of " + expected)
            .isCloseTo(Double.parseDouble(expected.get(column)), DIGITS);
      }
      assertThat(edge.<Boolean>getAs("significant").toString())
          .isEqualTo(expected.get("significant"));
      assertThat(edge.<Boolean>getAs("backbone").toString()).isEqualTo(expected.get("backbone"));
      assertSameOrNull(edge, "change", expected);
    }
  }

  @Test
  void smallTailsAgreeInEveryDigitThatADoubleHolds() {
    Map<String, Row> edges = index(CoMentionTransform.edges(measured), "a", "b");

    for (Map<String, String> expected : read("edges.tsv")) {
      double p = Double.parseDouble(expected.get("p_value"));
      assertThat(edges.get(key(expected, "a", "b")).<Double>getAs("p_value"))
          .isCloseTo(p, within(1e-11 * p));
    }
  }

  @Test
  void nodesEqualIndependentValues() {
    Map<String, Row> nodes =
        index(CoMentionTransform.nodes(measured).where("entity_type = 'country'"), "entity_id");

    for (Map<String, String> expected : read("nodes.tsv")) {
      Row node = nodes.get(key(expected, "entity_id"));
      assertThat(node).as(expected.toString()).isNotNull();
      assertThat(node.<Long>getAs("articles")).isEqualTo(Long.parseLong(expected.get("articles")));
      assertThat(node.<Integer>getAs("degree")).isEqualTo(Integer.parseInt(expected.get("degree")));
      for (String column : List.of("strength", "pagerank", "betweenness")) {
        assertThat(node.<Double>getAs(column))
            .as(column + " of " + expected)
            .isCloseTo(Double.parseDouble(expected.get(column)), DIGITS);
      }
      assertSameOrNull(node, "community", expected);
    }
  }

  @Test
  void modularityEqualsTheBestThatLeidenalgFinds() {
    Row modularity =
        CoMentionTransform.metrics(measured).where("metric = 'country.modularity'").first();

    assertThat(modularity.<Double>getAs("value")).isCloseTo(0.7230059171597634, DIGITS);
  }

  @Test
  void columnsAreThoseOfTheSchema() {
    assertThat(CoMentionTransform.edges(measured).columns())
        .containsExactly(Table.COMENTION_EDGES.schema().fieldNames());
    assertThat(CoMentionTransform.nodes(measured).columns())
        .containsExactly(Table.COMENTION_NODES.schema().fieldNames());
  }

  @Test
  void partitionsAndAdaptiveExecutionChangeNothing() {
    SparkSession spark = SparkSessions.shared();
    List<String> one =
        tables(transform().measured(referenceMentions(), referenceArticles(), Optional.empty()));
    try {
      spark.conf().set("spark.sql.shuffle.partitions", "200");
      spark.conf().set("spark.sql.adaptive.enabled", "false");
      List<String> many =
          tables(
              transform()
                  .measured(
                      referenceMentions().repartition(7),
                      referenceArticles().repartition(3),
                      Optional.empty()));
      assertThat(many).isEqualTo(one);
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", "1");
      spark.conf().unset("spark.sql.adaptive.enabled");
    }
  }

  @Test
  void duplicatesTeasersAndUnknownEntitiesAddNothing() {
    List<Row> articles =
        List.of(
            RowFactory.create("a1", Date.valueOf("2024-05-01"), null),
            RowFactory.create("a2", Date.valueOf("2024-05-02"), "a1"));
    List<Row> mentions =
        List.of(
            mention("a1", "body", "country", "AM"),
            mention("a1", "title", "country", "AZ"),
            mention("a1", "teaser", "country", "US"),
            mention("a1", "body", "person", null),
            mention("a1", "body", "place", "Q1"),
            mention("a2", "body", "country", "AM"),
            mention("a2", "body", "country", "FR"));

    Dataset<Row> edges =
        CoMentionTransform.edges(
            transform().measured(mentions(mentions), articles(articles), Optional.empty()));

    assertThat(edges.where("period = 'all'").select("a", "b", "articles").collectAsList())
        .containsExactly(RowFactory.create("AM", "AZ", 1L));
  }

  @Test
  void undatedArticlesCountInTheWholeCorpusAlone() {
    List<Row> articles = List.of(RowFactory.create("a1", null, null));
    List<Row> mentions =
        List.of(mention("a1", "body", "country", "AM"), mention("a1", "body", "country", "AZ"));

    Dataset<Row> edges =
        CoMentionTransform.edges(
            transform().measured(mentions(mentions), articles(articles), Optional.empty()));

    assertThat(edges.select("period").as(Encoders.STRING()).collectAsList()).containsExactly("all");
  }

  @Test
  void personsAndCountriesMakeATwoModeNetwork() {
    List<Row> articles = List.of(RowFactory.create("a1", null, null));
    List<Row> mentions =
        List.of(
            mention("a1", "body", "country", "AM"),
            mention("a1", "body", "country", "AZ"),
            mention("a1", "body", "person", "p:one"),
            mention("a1", "body", "person", "p:two"));

    Dataset<Row> edges =
        CoMentionTransform.edges(
                transform().measured(mentions(mentions), articles(articles), Optional.empty()))
            .where("entity_type = 'person_country'");

    assertThat(edges.select("a", "b", "weight").collectAsList())
        .containsExactlyInAnyOrder(
            RowFactory.create("p:one", "AM", 0.5),
            RowFactory.create("p:one", "AZ", 0.5),
            RowFactory.create("p:two", "AM", 0.5),
            RowFactory.create("p:two", "AZ", 0.5));
  }

  @Test
  void communitiesKeepTheNumbersOfTheLastRun() {
    Dataset<Row> last =
        CoMentionTransform.nodes(measured)
            .withColumn("community", functions.expr("40 + community"));

    Dataset<Row> again =
        CoMentionTransform.nodes(
            transform().measured(referenceMentions(), referenceArticles(), Optional.of(last)));

    assertThat(tables(again)).isEqualTo(tables(last));
  }

  private static CoMentionTransform transform() {
    return new CoMentionTransform(Unit.ARTICLE, 1);
  }

  private static List<String> tables(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  /** The entities that article i of reference.py names. */
  private static Set<Integer> names(int i) {
    int g = i % 5;
    int k = i / 5;
    Set<Integer> names = new TreeSet<>();
    names.add(10 * g + k % 10);
    names.add(10 * g + (k * k + 3 * k + 1) % 10);
    names.add(10 * g + (7 * k + k * k * k) % 10);
    if (i % 4 == 0) {
      names.add((13 * i + 5) % 50);
    }
    if (i % 3 == 0) {
      names.add(0);
    }
    if (i >= 700 && i % 6 == 1) {
      names.addAll(List.of(11, 12));
    }
    return names;
  }

  private static Dataset<Row> referenceMentions() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      for (int entity : names(i)) {
        rows.add(mention("a" + i, "body", "country", String.format("n%02d", entity)));
      }
    }
    return mentions(rows);
  }

  private static Dataset<Row> referenceArticles() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      rows.add(RowFactory.create("a" + i, Date.valueOf(LocalDate.of(2024, 1 + i / 100, 15)), null));
    }
    return articles(rows);
  }

  private static Dataset<Row> mentions(List<Row> rows) {
    return SparkSessions.shared()
        .createDataFrame(
            rows,
            StructType.fromDDL(
                "article_id STRING, passage_no INT, passage_kind STRING, sentence_no INT,"
                    + " entity_type STRING, entity_id STRING, name STRING"));
  }

  private static Dataset<Row> articles(List<Row> rows) {
    return SparkSessions.shared()
        .createDataFrame(
            rows, StructType.fromDDL("article_id STRING, published DATE, duplicate_of STRING"));
  }

  private static Row mention(String article, String kind, String type, String id) {
    return RowFactory.create(article, 0, kind, 0, type, id, id);
  }

  private static void assertSameOrNull(Row row, String column, Map<String, String> expected) {
    Object value = row.getAs(column);
    if (expected.get(column).isEmpty()) {
      assertThat(value).as(column + " of " + expected).isNull();
    } else {
      assertThat(((Number) value).doubleValue())
          .as(column + " of " + expected)
          .isCloseTo(Double.parseDouble(expected.get(column)), DIGITS);
    }
  }

  private static Map<String, Row> index(Dataset<Row> rows, String... columns) {
    return rows.collectAsList().stream()
        .collect(
            Collectors.toMap(
                row ->
                    row.getAs("period")
                        + " "
                        + (row.getAs("period_start") == null ? "" : row.getAs("period_start"))
                        + " "
                        + Arrays.stream(columns)
                            .map(c -> row.<String>getAs(c))
                            .collect(Collectors.joining(" ")),
                row -> row));
  }

  private static String key(Map<String, String> row, String... columns) {
    return row.get("period")
        + " "
        + row.get("period_start")
        + " "
        + Arrays.stream(columns).map(row::get).collect(Collectors.joining(" "));
  }

  private static List<Map<String, String>> read(String name) {
    String text;
    try (var in = CoMentionTransformTest.class.getResourceAsStream("/network/" + name)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String[]> lines = text.lines().map(line -> line.split("\t", -1)).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (String[] line : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      for (int c = 0; c < line.length; c++) {
        row.put(lines.get(0)[c], line[c]);
      }
      rows.add(row);
    }
    return rows;
  }
}
