package io.github.parley.topic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
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

  /** How many articles hold a term. */
  record TermCount(String term, long articles) {}

  /**
   * @param counts the terms
   * @param articles articles of the corpus
   * @param configuration weights of phrases, countries and other entities
   */
  Vocabulary(List<TermCount> counts, long articles, TopicConfiguration configuration) {
    terms = counts.stream().map(TermCount::term).sorted().toArray(String[]::new);
    for (int i = 0; i < terms.length; i++) {
      index.put(terms[i], i);
    }
    weights = new float[terms.length];
    for (TermCount count : counts) {
      double inverse = Math.log((1.0 + articles) / (1.0 + count.articles())) + 1;
      weights[index.get(count.term())] = (float) (inverse * weight(count.term(), configuration));
    }
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

  /** The vector of an article, empty when it holds none of the terms. */
  TermVector vector(String[] tokens) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (String token : tokens) {
      Integer i = index.get(token);
      if (i != null) {
        counts.merge(i, 1, Integer::sum);
      }
    }
    int[] found = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(found);
    float[] values = new float[found.length];
    double squares = 0;
    for (int i = 0; i < found.length; i++) {
      double value = (1 + Math.log(counts.get(found[i]))) * weights[found[i]];
      values[i] = (float) value;
      squares += value * value;
    }
    float scale = (float) (squares > 0 ? 1 / Math.sqrt(squares) : 0);
    for (int i = 0; i < values.length; i++) {
      values[i] *= scale;
    }
    return new TermVector(found, values);
  }
}
