package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parley.store.Table;
import io.github.parley.testing.SparkSessions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicTransformTest {

  private static final SparkSession SPARK = SparkSessions.shared();
  private static Tables three;

  @BeforeAll
  static void fitThreeSubjects() {
    three = run(SyntheticNews.articles(0, 120, 3), 1, Optional.empty());
  }

  @Test
  void findsTheSubjectsOfTheCorpus() {
    assertThat(subjectsOf(three)).hasSize(3).allMatch(s -> s.size() == 1);
  }

  @Test
  void putsAlmostEveryArticleIntoATopic() {
    assertThat(firstTopics(three)).hasSizeGreaterThan(114);
  }

  @Test
  void labelsNamePhrasesFirst() {
    assertThat(three.topics())
        .extracting(r -> r.<String>getAs("label").replaceFirst(",.*", ""))
        .contains("peace treaty", "world cup");
  }

  @Test
  void termsAreCoherentAndDiverse() {
    assertThat(three.topics())
        .allSatisfy(
            r -> {
              assertThat(r.<Double>getAs("coherence")).isGreaterThan(0.2);
              assertThat(r.<Double>getAs("diversity")).isGreaterThanOrEqualTo(0.9);
            });
  }

  @Test
  void representativeArticlesAreOfTheTopic() {
    Map<String, String> first = firstTopics(three);
    assertThat(three.topics())
        .allSatisfy(
            r ->
                assertThat(r.<String>getList(r.fieldIndex("representative_articles")))
                    .hasSize(3)
                    .allMatch(a -> first.get(a).equals(r.getAs("topic_id"))));
  }

  @Test
  void partitionsChangeNothing() {
    Tables eight = run(SyntheticNews.articles(0, 120, 3), 8, Optional.empty());
    assertThat(eight.articleTopics()).isEqualTo(three.articleTopics());
    assertThat(eight.topics()).isEqualTo(three.topics());
  }

  @Test
  void partitionsOfACorpusLargerThanTheSampleChangeNothing() {
    TopicConfiguration small =
        TopicConfiguration.shipped().with(Map.of("sample.size", "90", "topics", "3"));
    List<Row> rows = SyntheticNews.articles(0, 120, 3);
    Tables one = run(small, rows, 1, Optional.empty());
    Tables eight = run(small, rows, 8, Optional.empty());
    assertThat(subjectsOf(one)).hasSize(3).allMatch(s -> s.size() == 1);
    assertThat(eight.articleTopics()).isEqualTo(one.articleTopics());
    assertThat(eight.topics()).isEqualTo(one.topics());
  }

  @Test
  void knownArticlesKeepTheirTopicWhenOthersAreAdded() {
    Tables more = run(SyntheticNews.articles(0, 150, 3), 2, Optional.of(three));
    Map<String, String> before = firstTopics(three);
    Map<String, String> after = firstTopics(more);
    assertThat(after).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
    assertThat(new TreeSet<>(after.values())).isEqualTo(new TreeSet<>(before.values()));
  }

  @Test
  void opensATopicWhenEnoughArticlesFitNone() {
    Tables two = run(SyntheticNews.articles(0, 80, 2), 2, Optional.empty());
    List<Row> rows = SyntheticNews.articles(0, 80, 2);
    SyntheticNews.articles(200, 260, 3).stream()
        .filter(r -> Integer.parseInt(r.getString(0).substring(1)) % 3 == 2)
        .forEach(rows::add);
    Tables more = run(rows, 2, Optional.of(two));
    assertThat(ids(more)).containsAll(ids(two)).hasSize(ids(two).size() + 1);
  }

  @Test
  void articlesAreComparedAsInTheLastRunWhileTheCorpusIsLittleLarger() {
    Tables more = run(SyntheticNews.articles(0, 126, 3), 2, Optional.of(three));

    assertThat(more.vocabulary()).isEqualTo(three.vocabulary());
    assertThat(more.vectors()).hasSize(126).containsAll(three.vectors());
    assertThat(firstTopics(more)).containsAllEntriesOf(firstTopics(three)).containsKey("a0125");
  }

  @Test
  void vectorsOfTheLastRunAreWhatTheSpaceGivesThoseArticles() {
    TopicTransform.LastRun withoutHalf = last(three, known -> known.where("article_id < 'a0060'"));
    Tables again =
        run(TopicConfiguration.shipped(), SyntheticNews.articles(0, 120, 3), 2, withoutHalf);

    assertThat(again.vectors()).isEqualTo(three.vectors());
    assertThat(again.articleTopics()).isEqualTo(three.articleTopics());
  }

  @Test
  void theVocabularyIsLearnedAnewWhenTheCorpusHasGrownByMoreThanATenth() {
    Tables more = run(SyntheticNews.articles(0, 133, 3), 2, Optional.of(three));

    assertThat(articlesOfTheVocabulary(three)).isEqualTo(120);
    assertThat(articlesOfTheVocabulary(more)).isEqualTo(133);
  }

  private static long articlesOfTheVocabulary(Tables tables) {
    return tables.vocabulary().stream()
        .filter(r -> r.getAs("kind").equals("mean"))
        .mapToLong(r -> r.getAs("articles"))
        .sum();
  }

  /** In the last run t-0001 held subjects 0 and 1, t-0002 and t-0003 a half of subject 2 each. */
  @Test
  void aRefitRecordsWhatSplitAndWhatMerged() {
    List<Row> known = new ArrayList<>();
    for (int i = 0; i < 54; i++) {
      String topic = i % 3 < 2 ? "t-0001" : i % 2 == 0 ? "t-0002" : "t-0003";
      known.add(RowFactory.create(SyntheticNews.id(i), topic, 0.9, 1));
    }
    List<Row> old =
        List.of(
            RowFactory.create("t-0001", null),
            RowFactory.create("t-0002", null),
            RowFactory.create("t-0003", null));
    Tables refitted =
        run(
            TopicConfiguration.shipped().with(Map.of("topics", "3")),
            SyntheticNews.articles(0, 120, 3),
            2,
            new TopicTransform.LastRun(
                SPARK.createDataFrame(
                    old, StructType.fromDDL("topic_id STRING, parent_topic STRING")),
                SPARK.createDataFrame(known, Table.ARTICLE_TOPICS.schema()),
                Optional.empty()));
    Map<String, String> first = firstTopics(refitted);
    Map<String, List<String>> bornOf = new HashMap<>();
    refitted
        .topics()
        .forEach(r -> bornOf.put(r.getAs("topic_id"), r.getList(r.fieldIndex("born_of"))));
    String merged = first.get(SyntheticNews.id(2));
    assertThat(merged).isIn("t-0002", "t-0003");
    assertThat(bornOf.get(merged)).containsExactly("t-0002", "t-0003");
    Set<String> split = Set.of(first.get(SyntheticNews.id(0)), first.get(SyntheticNews.id(1)));
    assertThat(split).containsExactlyInAnyOrder("t-0001", "t-0004");
    assertThat(bornOf.get("t-0001")).isEmpty();
    assertThat(bornOf.get("t-0004")).containsExactly("t-0001");
  }

  @Test
  void aHandfulOfArticlesHasNoTopics() {
    assertThat(run(SyntheticNews.articles(0, 5, 3), 2, Optional.empty()).topics()).isEmpty();
  }

  @Test
  void anEmptyCorpusHasNoTopics() {
    Tables none = run(List.of(), 1, Optional.empty());
    assertThat(none.topics()).isEmpty();
    assertThat(none.trends()).isEmpty();
  }

  @Test
  void copiesHaveNoTopic() {
    List<Row> rows = SyntheticNews.articles(0, 60, 3);
    Row first = rows.get(0);
    rows.set(
        0,
        RowFactory.create(
            first.get(0), first.get(1), first.get(2), first.get(3), first.get(4), "a0003"));
    assertThat(firstTopics(run(rows, 1, Optional.empty()))).doesNotContainKey(SyntheticNews.id(0));
  }

  private record Tables(
      List<Row> topics,
      List<Row> articleTopics,
      List<Row> trends,
      List<Row> vocabulary,
      List<Row> vectors) {}

  private static TopicTransform.LastRun last(Tables tables, UnaryOperator<Dataset<Row>> known) {
    return new TopicTransform.LastRun(
        SPARK.createDataFrame(tables.topics(), Table.TOPICS.schema()),
        SPARK.createDataFrame(tables.articleTopics(), Table.ARTICLE_TOPICS.schema()),
        Optional.of(
            new TopicTransform.LastVectors(
                SPARK.createDataFrame(tables.vocabulary(), Table.TOPIC_VOCABULARY.schema()),
                known.apply(
                    SPARK.createDataFrame(tables.vectors(), Table.ARTICLE_VECTORS.schema())))));
  }

  private static Tables run(List<Row> rows, int partitions, Optional<Tables> last) {
    return run(TopicConfiguration.shipped(), rows, partitions, last);
  }

  private static Tables run(
      TopicConfiguration configuration, List<Row> rows, int partitions, Optional<Tables> last) {
    TopicTransform.LastRun lastRun = last.map(t -> last(t, known -> known)).orElse(null);
    return run(configuration, rows, partitions, lastRun);
  }

  private static Tables run(
      TopicConfiguration configuration,
      List<Row> rows,
      int partitions,
      TopicTransform.LastRun lastRun) {
    try (Topics topics =
        new TopicTransform(configuration)
            .apply(
                SyntheticNews.dataset(SPARK, rows, partitions),
                SyntheticNews.empty(SPARK, Table.MENTIONS),
                SyntheticNews.empty(SPARK, Table.MEETINGS),
                Optional.ofNullable(lastRun))) {
      return new Tables(
          sorted(topics.topics(), Table.TOPICS),
          sorted(topics.articleTopics(), Table.ARTICLE_TOPICS),
          sorted(topics.trends(), Table.TOPIC_TRENDS),
          sorted(topics.vocabulary(), Table.TOPIC_VOCABULARY),
          sorted(topics.vectors(), Table.ARTICLE_VECTORS));
    }
  }

  private static List<Row> sorted(Dataset<Row> rows, Table table) {
    return rows.to(table.writeSchema())
        .orderBy(table.sortColumns().stream().map(functions::col).toArray(Column[]::new))
        .collectAsList();
  }

  private static Map<String, String> firstTopics(Tables tables) {
    Map<String, String> first = new HashMap<>();
    tables.articleTopics().stream()
        .filter(r -> r.<Integer>getAs("rank") == 1)
        .forEach(r -> first.put(r.getAs("article_id"), r.getAs("topic_id")));
    return first;
  }

  /** For each topic the subjects of its articles. */
  private static List<Set<Integer>> subjectsOf(Tables tables) {
    Map<String, TreeSet<Integer>> subjects =
        firstTopics(tables).entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(
                        e -> Integer.parseInt(e.getKey().substring(1)) % 3,
                        Collectors.toCollection(TreeSet::new))));
    return List.copyOf(subjects.values());
  }

  private static List<String> ids(Tables tables) {
    return tables.topics().stream().map(r -> r.<String>getAs("topic_id")).toList();
  }
}
