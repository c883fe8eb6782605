package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TermMixtureTest {

  /** Terms 0 to 9 are of subject 0, 10 to 19 of subject 1; 20 to 24 stand anywhere. */
  private static final int TERMS = 25;

  private static final TopicConfiguration CONFIGURATION = TopicConfiguration.shipped();

  @Test
  void bringsArticlesBackThatStartInTheWrongTopic() {
    List<int[]> articles = articles(200, new Random(1));
    int[] start =
        IntStream.range(0, articles.size()).map(i -> i % 5 == 0 ? 1 - i % 2 : i % 2).toArray();
    TermMixture mixture = TermMixture.fitted(articles, start, 2, TERMS, CONFIGURATION);
    assertThat(articles.stream().map(mixture::best).toList())
        .isEqualTo(IntStream.range(0, articles.size()).map(i -> i % 2).boxed().toList());
  }

  @Test
  void anArticleWithoutAStartFindsItsTopic() {
    List<int[]> articles = articles(100, new Random(2));
    int[] start = IntStream.range(0, articles.size()).map(i -> i < 50 ? i % 2 : -1).toArray();
    TermMixture mixture = TermMixture.fitted(articles, start, 2, TERMS, CONFIGURATION);
    assertThat(mixture.best(articles.get(98))).isZero();
    assertThat(mixture.best(articles.get(99))).isEqualTo(1);
  }

  @Test
  void knownTopicsTellANewArticle() {
    TermCounts counts = new TermCounts(2, TERMS);
    List<int[]> articles = articles(40, new Random(3));
    for (int i = 0; i < articles.size(); i++) {
      counts.add(i % 2, articles.get(i));
    }
    TermMixture mixture = TermMixture.of(counts, CONFIGURATION);
    assertThat(mixture.best(new int[] {1, 2, 20})).isZero();
    assertThat(mixture.best(new int[] {11, 12, 20})).isEqualTo(1);
  }

  @Test
  void someTopicsAloneKeepTheirTerms() {
    TermCounts counts = new TermCounts(3, TERMS);
    counts.add(0, new int[] {20, 21});
    counts.add(1, new int[] {0, 1, 2});
    counts.add(2, new int[] {10, 11, 12});
    TermMixture kept = TermMixture.of(counts, CONFIGURATION).only(new int[] {2, 1});
    assertThat(kept.topics()).isEqualTo(2);
    assertThat(kept.best(new int[] {10, 11})).isZero();
    assertThat(kept.best(new int[] {0, 1})).isEqualTo(1);
  }

  @Test
  void aSmallTopicIsNotSwallowed() {
    List<int[]> articles = articles(300, new Random(4));
    List<int[]> few =
        IntStream.range(0, 300).filter(i -> i % 2 == 0 || i < 30).mapToObj(articles::get).toList();
    List<Integer> start = few.stream().map(a -> a[0] < 10 ? 0 : 1).toList();
    TermMixture mixture =
        TermMixture.fitted(
            few, start.stream().mapToInt(Integer::intValue).toArray(), 2, TERMS, CONFIGURATION);
    assertThat(few.stream().map(mixture::best).toList()).isEqualTo(start);
  }

  /** Above the most terms that count, more of the same change nothing. */
  @Test
  void aLongArticleIsNoSurerThanOneOfTheMostTermsThatCount() {
    TopicConfiguration four = CONFIGURATION.with(Map.of("mixture.terms", "4"));
    TermCounts counts = new TermCounts(2, TERMS);
    counts.add(0, IntStream.range(0, 10).toArray());
    counts.add(1, IntStream.range(10, 20).toArray());
    TermMixture mixture = TermMixture.of(counts, four);
    assertThat(gap(mixture.logProbabilities(IntStream.range(0, 8).toArray())))
        .isCloseTo(gap(mixture.logProbabilities(IntStream.range(0, 4).toArray())), within(1e-5));
  }

  @Property(tries = 50)
  void theSameArticlesGiveTheSameMixture(@ForAll @IntRange(min = 1, max = 1000) int seed) {
    List<int[]> articles = articles(60, new Random(seed));
    int[] start = IntStream.range(0, 60).map(i -> (i * 7 + seed) % 3).toArray();
    double[] once =
        TermMixture.fitted(articles, start, 3, TERMS, CONFIGURATION)
            .logProbabilities(articles.get(0));
    double[] again =
        TermMixture.fitted(articles, start, 3, TERMS, CONFIGURATION)
            .logProbabilities(articles.get(0));
    assertThat(again).isEqualTo(once);
  }

  private static double gap(double[] logs) {
    return logs[0] - logs[1];
  }

  private static List<int[]> articles(int count, Random random) {
    List<int[]> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int subject = i % 2;
      int[] own = random.ints(6, 10 * subject, 10 * subject + 10).toArray();
      int[] any = random.ints(2, 20, TERMS).toArray();
      articles.add(
          IntStream.concat(Arrays.stream(own), Arrays.stream(any)).distinct().sorted().toArray());
    }
    return articles;
  }
}
