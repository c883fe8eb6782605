package io.github.parley.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases of two and three words that stand together more often than chance, and the step that
 * makes them one token.
 *
 * <p>Source: Mikolov et al., Distributed Representations of Words and Phrases, NeurIPS 2013 (two
 * passes); scored by normalised pointwise mutual information, Bouma, GSCL 2009.
 */
final class Phrases implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SPACE = " ";

  private final HashSet<String> phrases;

  private Phrases(Set<String> phrases) {
    this.phrases = new HashSet<>(phrases);
  }

  /**
   * Learns the phrases of a sample.
   *
   * @param articles tokens of each article
   * @param npmi least score
   * @param count least number of occurrences
   */
  static Phrases learn(List<String[]> articles, double npmi, int count) {
    Set<String> pairs = collocations(articles, npmi, count, 2);
    Phrases ofTwo = new Phrases(pairs);
    List<String[]> joined = articles.stream().map(ofTwo::join).toList();
    Set<String> all = collocations(joined, npmi, count, 3);
    all.addAll(pairs);
    return new Phrases(all);
  }

  /** The tokens with each phrase as one token, the longest first, from left to right. */
  String[] join(String[] tokens) {
    List<String> joined = new ArrayList<>(tokens.length);
    int i = 0;
    while (i < tokens.length) {
      String two = i + 1 < tokens.length ? tokens[i] + SPACE + tokens[i + 1] : null;
      String three = i + 2 < tokens.length ? two + SPACE + tokens[i + 2] : null;
      if (three != null && phrases.contains(three)) {
        joined.add(three);
        i += 3;
      } else if (two != null && phrases.contains(two)) {
        joined.add(two);
        i += 2;
      } else {
        joined.add(tokens[i]);
        i++;
      }
    }
    return joined.toArray(String[]::new);
  }

  /**
   * The tokens with each phrase as one token, followed by its words: an article on a peace treaty
   * is also one on peace.
   */
  String[] expand(String[] tokens) {
    List<String> expanded = new ArrayList<>(tokens.length);
    for (String token : join(tokens)) {
      expanded.add(token);
      if (!Terms.isEntity(token) && token.indexOf(' ') >= 0) {
        expanded.addAll(Arrays.asList(token.split(SPACE, -1)));
      }
    }
    return expanded.toArray(String[]::new);
  }

  private static Set<String> collocations(
      List<String[]> articles, double npmi, int count, int words) {
    Map<String, Integer> single = new HashMap<>();
    long total = 0;
    for (String[] tokens : articles) {
      for (String token : tokens) {
        if (isWord(token)) {
          single.merge(token, 1, Integer::sum);
          total++;
        }
      }
    }
    Map<String, Map<String, Integer>> following = followers(articles, single, count);
    Set<String> found = new HashSet<>();
    for (Map.Entry<String, Map<String, Integer>> first : following.entrySet()) {
      for (Map.Entry<String, Integer> second : first.getValue().entrySet()) {
        String phrase = first.getKey() + SPACE + second.getKey();
        int together = second.getValue();
        if (together >= count
            && wordsOf(phrase) <= words
            && npmi(together, single.get(first.getKey()), single.get(second.getKey()), total)
                >= npmi) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private static Map<String, Map<String, Integer>> followers(
      List<String[]> articles, Map<String, Integer> single, int count) {
    Map<String, Map<String, Integer>> following = new HashMap<>();
    for (String[] tokens : articles) {
      for (int i = 0; i + 1 < tokens.length; i++) {
        if (isFrequent(tokens[i], single, count) && isFrequent(tokens[i + 1], single, count)) {
          following
              .computeIfAbsent(tokens[i], t -> new HashMap<>())
              .merge(tokens[i + 1], 1, Integer::sum);
        }
      }
    }
    return following;
  }

  private static boolean isFrequent(String token, Map<String, Integer> single, int count) {
    return isWord(token) && single.get(token) >= count;
  }

  private static boolean isWord(String token) {
    return !token.isEmpty() && !Terms.isEntity(token);
  }

  private static int wordsOf(String phrase) {
    return 1 + (int) phrase.chars().filter(c -> c == ' ').count();
  }

  static double npmi(int together, int a, int b, long total) {
    double p = (double) together / total;
    double pmi = Math.log(p * total * total / ((double) a * b));
    return p >= 1 ? 1 : pmi / -Math.log(p);
  }
}
