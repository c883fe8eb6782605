package io.github.parley.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many articles of the corpus two candidate terms of one topic stand together. */
final class PairCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int[][] candidates;
  private final long[][] together;
  private final HashMap<Integer, List<int[]>> places = new HashMap<>();

  /**
   * @param candidates for each topic its candidate terms
   */
  PairCounts(int[][] candidates) {
    this.candidates = candidates;
    together = new long[candidates.length][];
    for (int t = 0; t < candidates.length; t++) {
      together[t] = new long[candidates[t].length * candidates[t].length];
      for (int i = 0; i < candidates[t].length; i++) {
        places.computeIfAbsent(candidates[t][i], k -> new ArrayList<>()).add(new int[] {t, i});
      }
    }
  }

  /** Counts an article by its terms. */
  void add(int[] terms) {
    Map<Integer, List<Integer>> present = new HashMap<>();
    for (int term : terms) {
      for (int[] place : places.getOrDefault(term, List.of())) {
        present.computeIfAbsent(place[0], t -> new ArrayList<>()).add(place[1]);
      }
    }
    present.forEach(
        (topic, found) -> {
          int width = candidates[topic].length;
          for (int a : found) {
            for (int b : found) {
              together[topic][a * width + b]++;
            }
          }
        });
  }

  /** Adds the counts of a topic. */
  void addRow(int topic, long[] counts) {
    for (int i = 0; i < counts.length; i++) {
      together[topic][i] += counts[i];
    }
  }

  /** The counts of a topic, row by row. */
  long[] row(int topic) {
    return together[topic];
  }

  int[] candidates(int topic) {
    return candidates[topic];
  }

  int topics() {
    return candidates.length;
  }

  /**
   * Normalised pointwise mutual information of two candidates over the articles; -1 when no article
   * holds both.
   *
   * <p>Source: Bouma, GSCL 2009; as a measure of topics, Röder et al., WSDM 2015.
   *
   * @param topic the topic
   * @param a place of a candidate
   * @param b place of the other
   * @param articles articles of the corpus
   */
  double npmi(int topic, int a, int b, long articles) {
    int width = candidates[topic].length;
    long both = together[topic][a * width + b];
    if (both == 0) {
      return -1;
    }
    if (both == articles) {
      return 1;
    }
    double pmi =
        Math.log(
            (double) both
                * articles
                / ((double) together[topic][a * width + a] * together[topic][b * width + b]));
    return pmi / -Math.log((double) both / articles);
  }
}
