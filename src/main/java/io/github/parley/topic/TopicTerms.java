package io.github.parley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses the ten terms that tell a topic, and its label.
 *
 * <p>Candidates come by class-based TF-IDF (Grootendorst, BERTopic, 2022), counted in articles
 * rather than occurrences, so that one article cannot give a topic its name. From them ten are
 * chosen one by one, as in maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998): weight
 * and coherence with those chosen already speak for a term, sharing a word with one of them rules
 * it out.
 */
final class TopicTerms {

  /** Terms of a topic. */
  static final int TERMS = 10;

  /** Candidates of a topic: enough for coherence to choose from, all of them typical. */
  private static final int CANDIDATES = 40;

  /** Share of a term's best weight in any topic that it must have here. */
  private static final double OWN_SHARE = 0.7;

  /** Weight of coherence against class-based TF-IDF in the choice; by bench/topics. */
  private static final double COHERENCE = 0.8;

  /** Articles of a topic that hold a candidate, at least: share of the topic, and number. */
  private static final double CANDIDATE_SHARE = 0.02;

  private static final int CANDIDATE_ARTICLES = 2;
  private static final int LABEL_TERMS = 3;

  /**
   * Weight of a phrase against a word in the choice of the label's terms; by reading labels of wire
   * copy and of news sites. Any phrase before any word gave names that few articles of the topic
   * hold.
   */
  private static final double PHRASE_IN_LABEL = 2;

  private final Vocabulary vocabulary;
  private final TermCounts counts;
  private final double[][] weights;

  TopicTerms(Vocabulary vocabulary, TermCounts counts) {
    this.vocabulary = vocabulary;
    this.counts = counts;
    this.weights = classTfIdf(counts);
  }

  /** A term of a topic and its class-based TF-IDF. */
  record Term(String term, double weight) {}

  /**
   * What a reader is told of a topic.
   *
   * @param label a few terms, phrases before words, never countries alone
   * @param terms ten terms, the heaviest first; fewer in a small corpus
   * @param coherence mean NPMI of their pairs; 0 when there is but one term
   */
  record Description(String label, List<Term> terms, double coherence) {}

  private static double[][] classTfIdf(TermCounts counts) {
    double total = 0;
    double[] size = new double[counts.topics()];
    long[] ofTerm = new long[counts.terms()];
    for (int t = 0; t < counts.topics(); t++) {
      int[] row = counts.row(t);
      for (int v = 0; v < row.length; v++) {
        size[t] += row[v];
        ofTerm[v] += row[v];
      }
      total += size[t];
    }
    double average = total / Math.max(1, counts.topics());
    double[][] weights = new double[counts.topics()][counts.terms()];
    for (int t = 0; t < counts.topics(); t++) {
      int[] row = counts.row(t);
      for (int v = 0; v < row.length; v++) {
        if (row[v] > 0) {
          weights[t][v] = row[v] / size[t] * Math.log(1 + average / ofTerm[v]);
        }
      }
    }
    return weights;
  }

  /** For each topic its candidate terms, the heaviest first. */
  int[][] candidates() {
    double[] best = new double[counts.terms()];
    for (double[] row : weights) {
      for (int v = 0; v < row.length; v++) {
        best[v] = Math.max(best[v], row[v]);
      }
    }
    return IntStream.range(0, counts.topics())
        .mapToObj(
            t -> {
              double least = Math.max(CANDIDATE_ARTICLES, CANDIDATE_SHARE * counts.articles(t));
              return IntStream.range(0, counts.terms())
                  .filter(v -> counts.row(t)[v] >= least && weights[t][v] >= OWN_SHARE * best[v])
                  .boxed()
                  .sorted(
                      Comparator.comparingDouble((Integer v) -> -weights[t][v])
                          .thenComparing(vocabulary::term))
                  .limit(CANDIDATES)
                  .mapToInt(Integer::intValue)
                  .toArray();
            })
        .toArray(int[][]::new);
  }

  /** The terms and label of a topic. */
  Description describe(int topic, PairCounts pairs) {
    int[] candidates = pairs.candidates(topic);
    List<Integer> chosen = choose(topic, pairs);
    chosen.sort(Comparator.comparingInt(i -> i));
    List<Term> terms =
        chosen.stream()
            .map(i -> candidates[i])
            .map(v -> new Term(vocabulary.term(v), weights[topic][v]))
            .toList();
    List<Term> shown =
        terms.stream().map(t -> new Term(Terms.shown(t.term()), t.weight())).toList();
    return new Description(label(told(topic, terms)), shown, coherence(topic, chosen, pairs));
  }

  private List<Integer> choose(int topic, PairCounts pairs) {
    int[] candidates = pairs.candidates(topic);
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < TERMS) {
      int best = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < candidates.length; i++) {
        if (!chosen.contains(i) && !repeats(candidates, i, chosen)) {
          double score = score(topic, i, chosen, pairs);
          if (score > most) {
            most = score;
            best = i;
          }
        }
      }
      if (best < 0) {
        break;
      }
      chosen.add(best);
    }
    return chosen;
  }

  private double score(int topic, int candidate, List<Integer> chosen, PairCounts pairs) {
    int[] candidates = pairs.candidates(topic);
    double weight = weights[topic][candidates[candidate]] / weights[topic][candidates[0]];
    if (chosen.isEmpty()) {
      return weight;
    }
    long articles = counts.articles(counts.topics());
    double npmi =
        chosen.stream().mapToDouble(c -> pairs.npmi(topic, candidate, c, articles)).sum()
            / chosen.size();
    return (1 - COHERENCE) * weight + COHERENCE * npmi;
  }

  /** Whether a candidate shares a word with a chosen term. */
  private boolean repeats(int[] candidates, int candidate, List<Integer> chosen) {
    Set<String> words = words(candidates[candidate]);
    return chosen.stream().anyMatch(c -> words(candidates[c]).stream().anyMatch(words::contains));
  }

  private Set<String> words(int term) {
    return Set.copyOf(
        Arrays.asList(
            Terms.shown(vocabulary.term(term)).toLowerCase(java.util.Locale.ROOT).split(" ")));
  }

  private double coherence(int topic, List<Integer> chosen, PairCounts pairs) {
    long articles = counts.articles(counts.topics());
    double sum = 0;
    int n = 0;
    for (int a = 0; a < chosen.size(); a++) {
      for (int b = 0; b < a; b++) {
        sum += pairs.npmi(topic, chosen.get(a), chosen.get(b), articles);
        n++;
      }
    }
    return n == 0 ? 0 : sum / n;
  }

  /**
   * The terms that make the label: those chosen, or, for a country alone tells no topic, with it
   * the heaviest terms that are typical of other topics too, countries last.
   */
  private List<Term> told(int topic, List<Term> chosen) {
    if (chosen.size() != 1 || !Terms.isCountry(chosen.get(0).term())) {
      return chosen;
    }
    List<Term> told = new ArrayList<>(chosen);
    IntStream.range(0, counts.terms())
        .filter(v -> counts.row(topic)[v] >= CANDIDATE_ARTICLES)
        .mapToObj(v -> new Term(vocabulary.term(v), weights[topic][v]))
        .filter(t -> !t.term().equals(chosen.get(0).term()))
        .sorted(
            Comparator.comparing((Term t) -> Terms.isCountry(t.term()))
                .thenComparing(Comparator.comparingDouble((Term t) -> -t.weight()))
                .thenComparing(Term::term))
        .limit(LABEL_TERMS - 1)
        .forEach(told::add);
    return told;
  }

  /**
   * The heaviest terms, a phrase counting double, for it tells more than a word of like weight;
   * countries only where others are missing. Phrases stand before words, and words before
   * countries.
   */
  private static String label(List<Term> terms) {
    return terms.stream()
        .sorted(
            Comparator.comparing((Term t) -> Terms.isCountry(t.term()))
                .thenComparing(Comparator.comparingDouble(TopicTerms::labelWeight).reversed()))
        .limit(LABEL_TERMS)
        .sorted(
            Comparator.comparing((Term t) -> Terms.isCountry(t.term()))
                .thenComparing(t -> !Terms.isPhrase(t.term())))
        .map(t -> Terms.shown(t.term()))
        .collect(Collectors.joining(", "));
  }

  private static double labelWeight(Term term) {
    return Terms.isPhrase(term.term()) ? PHRASE_IN_LABEL * term.weight() : term.weight();
  }

  /** For each topic the share of its terms that no other topic has. */
  static double[] diversity(List<Description> topics) {
    Map<String, Integer> uses = new HashMap<>();
    topics.forEach(d -> d.terms().forEach(t -> uses.merge(t.term(), 1, Integer::sum)));
    return topics.stream()
        .mapToDouble(
            d ->
                d.terms().isEmpty()
                    ? 0
                    : (double) d.terms().stream().filter(t -> uses.get(t.term()) == 1).count()
                        / d.terms().size())
        .toArray();
  }
}
