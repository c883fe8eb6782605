package io.github.parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTermsTest {

  private static final List<String> GRAIN =
      List.of("grain", "harvest", "wheat export", "silo", "farmer", "=Ukraine", "=France");
  private static final List<String> BANKS = List.of("bank", "loan", "interest rate", "=Italy");

  @Test
  void aLabelIsOfTheHeaviestTermsPhrasesFirst() {
    assertThat(label(GRAIN, BANKS)).startsWith("wheat export, ").doesNotContain("Ukraine");
  }

  @Test
  void aPhraseThatFewArticlesHoldIsNotInTheLabel() {
    Corpus corpus = new Corpus();
    for (int i = 0; i < 30; i++) {
      corpus.add(0, i < 4 ? List.of("grain", "harvest", "silo", "rare find") : GRAIN.subList(0, 2));
      corpus.add(0, List.of("grain", "harvest", "silo"));
      corpus.add(1, BANKS);
    }
    assertThat(corpus.describe().get(0).label()).doesNotContain("rare find");
  }

  @Test
  void countriesAreLastInALabel() {
    assertThat(label(List.of("=Ukraine", "=France", "grain"), BANKS)).startsWith("grain, ");
  }

  @Test
  void aLoneCountryIsNoLabel() {
    Corpus corpus = new Corpus();
    for (int i = 0; i < 20; i++) {
      corpus.add(0, List.of("=Ukraine", "talk", "visit"));
      corpus.add(1, List.of("talk", "visit", "bank"));
      corpus.add(1, List.of("talk", "visit", "loan"));
      corpus.add(2, List.of("talk", "visit", "grain"));
      corpus.add(2, List.of("talk", "visit", "silo"));
    }
    TopicTerms.Description first = corpus.describe().get(0);
    assertThat(first.label()).contains("Ukraine").contains(", ");
  }

  @Test
  void termsThatAlwaysStandTogetherAreWhollyCoherent() {
    Corpus corpus = new Corpus();
    for (int i = 0; i < 20; i++) {
      corpus.add(0, List.of("grain", "harvest"));
      corpus.add(1, BANKS);
    }
    assertThat(corpus.describe().get(0).coherence()).isCloseTo(1, within(1e-9));
  }

  @Test
  void diversityIsTheShareOfTermsThatNoOtherTopicHas() {
    assertThat(
            TopicTerms.diversity(
                List.of(described("grain", "silo"), described("grain", "bank", "loan", "rate"))))
        .containsExactly(0.5, 0.75);
  }

  private static TopicTerms.Description described(String... terms) {
    return new TopicTerms.Description(
        "", List.of(terms).stream().map(t -> new TopicTerms.Term(t, 1)).toList(), 0);
  }

  private static String label(List<String> first, List<String> second) {
    Corpus corpus = new Corpus();
    for (int i = 0; i < 20; i++) {
      corpus.add(0, first);
      corpus.add(1, second);
    }
    return corpus.describe().get(0).label();
  }

  /** Articles with their topics. */
  private static final class Corpus {

    private final List<Integer> topics = new ArrayList<>();
    private final List<String[]> articles = new ArrayList<>();

    private void add(int topic, List<String> tokens) {
      topics.add(topic);
      articles.add(tokens.toArray(String[]::new));
    }

    private List<TopicTerms.Description> describe() {
      Vocabulary vocabulary =
          Vocabulary.learn(
              articles,
              TopicConfiguration.shipped().with(java.util.Map.of("vocabulary.share", "1")));
      int count = topics.stream().mapToInt(t -> t + 1).max().orElse(0);
      TermCounts counts = new TermCounts(count, vocabulary.size());
      for (int i = 0; i < articles.size(); i++) {
        counts.add(topics.get(i), vocabulary.vector(articles.get(i)).terms());
      }
      TopicTerms chooser = new TopicTerms(vocabulary, counts);
      PairCounts pairs = new PairCounts(chooser.candidates());
      articles.forEach(a -> pairs.add(vocabulary.vector(a).terms()));
      List<TopicTerms.Description> found = new ArrayList<>();
      for (int t = 0; t < count; t++) {
        found.add(chooser.describe(t, pairs));
      }
      return found;
    }
  }
}
