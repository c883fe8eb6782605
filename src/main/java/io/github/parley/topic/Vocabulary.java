package io.github.parley.topic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The terms that articles are described by, and the vector of an article: log term frequency times
 * inverse document frequency, of unit length.
 *
 * <p>Source: Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988 (the
 * 'ltc' scheme, with 1 added to the inverse document frequency so that no term of the vocabulary
 * weighs nothing).
 */
final class Vocabulary implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String[] terms;
  private final HashMap<String, Integer> index = new HashMap<>();
  private final float[] weights;

  private record TermCount(String term, int articles) {}

  /**
   * A vocabulary.
   *
   * @param terms the terms, each once
   * @param weights by what the frequency of each is multiplied
   */
  Vocabulary(String[] terms, float[] weights) {
    this.terms = terms.clone();
    this.weights = weights.clone();
    for (int i = 0; i < terms.length; i++) {
      index.put(terms[i], i);
    }
  }

  private static Vocabulary of(
      List<TermCount> byTerm, int articles, TopicConfiguration configuration) {
    float[] weights = new float[byTerm.size()];
    for (int i = 0; i < weights.length; i++) {
      TermCount count = byTerm.get(i);
      double inverse = Math.log((1.0 + articles) / (1.0 + count.articles())) + 1;
      weights[i] = (float) (inverse * weight(count.term(), configuration));
    }
    return new Vocabulary(byTerm.stream().map(TermCount::term).toArray(String[]::new), weights);
  }

  /**
   * The terms that enough articles of a sample and not too many hold, the most frequent ones.
   *
   * @param sample joined tokens of each article; the words of a phrase count too
   * @param configuration limits, and weights of phrases, countries and other entities
   */
  static Vocabulary learn(List<String[]> sample, TopicConfiguration configuration) {
    Map<String, Integer> counts = new HashMap<>();
    int articles = sample.size();
    for (String[] joined : sample) {
      for (String token : new HashSet<>(Arrays.asList(Phrases.withWords(joined)))) {
        counts.merge(token, 1, Integer::sum);
      }
    }
    int least = Math.min(configuration.count("vocabulary.articles"), Math.max(2, articles / 100));
    double most = Math.max((double) least, configuration.share("vocabulary.share") * articles);
    counts.remove(TopicTokens.BREAK);
    return of(
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= least && e.getValue() <= most)
            .map(e -> new TermCount(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparingInt((TermCount c) -> -c.articles())
                    .thenComparing(TermCount::term))
            .limit(configuration.count("vocabulary.size"))
            .sorted(Comparator.comparing(TermCount::term))
            .toList(),
        articles,
        configuration);
  }

  private static double weight(String term, TopicConfiguration configuration) {
    if (!Terms.isEntity(term)) {
      return term.indexOf(' ') >= 0 ? configuration.share("phrase.weight") : 1;
    }
    return configuration.share(Terms.isCountry(term) ? "country.weight" : "entity.weight");
  }

  int size() {
    return terms.length;
  }

  String term(int i) {
    return terms[i];
  }

  /** By what the frequency of a term is multiplied. */
  float weight(int i) {
    return weights[i];
  }

  /** The vector of an article, empty when it holds none of the terms. */
  TermVector vector(String[] tokens) {
    int[] places = places(tokens);
    int[] found = new int[places.length];
    float[] values = new float[places.length];
    double squares = 0;
    int n = 0;
    for (int from = 0; from < places.length; n++) {
      int to = from + 1;
      while (to < places.length && places[to] == places[from]) {
        to++;
      }
      double value = (1 + Math.log(to - from)) * weights[places[from]];
      found[n] = places[from];
      values[n] = (float) value;
      squares += value * value;
      from = to;
    }
    float scale = (float) (squares > 0 ? 1 / Math.sqrt(squares) : 0);
    for (int i = 0; i < n; i++) {
      values[i] *= scale;
    }
    return new TermVector(Arrays.copyOf(found, n), Arrays.copyOf(values, n));
  }

  /** Places of the tokens that are terms, ascending, as often as they stand. */
  private int[] places(String[] tokens) {
    int[] places = new int[tokens.length];
    int n = 0;
    for (String token : tokens) {
      Integer place = index.get(token);
      if (place != null) {
        places[n++] = place;
      }
    }
    int[] found = Arrays.copyOf(places, n);
    Arrays.sort(found);
    return found;
  }
}
