package io.github.parley.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Neighbouring tokens that stand together more often than chance, by normalised pointwise mutual
 * information.
 *
 * <p>Pairs are counted as sorted numbers, for the pairs of a large sample would fill the memory as
 * a map.
 */
final class Collocations {

  /** Articles whose words one thread counts. */
  private static final int PART = 2500;

  private final double least;
  private final int count;

  /**
   * @param least least score
   * @param count least number of occurrences
   */
  Collocations(double least, int count) {
    this.least = least;
    this.count = count;
  }

  /**
   * The collocations of some articles, the words with a space between.
   *
   * @param articles tokens of each article; a token may be a phrase already
   * @param words words of a collocation at most
   */
  Set<String> of(List<String[]> articles, int words) {
    Map<String, Integer> counts = counts(articles);
    long total = counts.values().stream().mapToLong(Integer::longValue).sum();
    String[] frequent =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= count)
            .map(Map.Entry::getKey)
            .sorted()
            .toArray(String[]::new);
    long[] pairs = pairs(articles, frequent);
    TreeSet<String> found = new TreeSet<>();
    for (int from = 0; from < pairs.length; ) {
      int to = from + 1;
      while (to < pairs.length && pairs[to] == pairs[from]) {
        to++;
      }
      String first = frequent[(int) (pairs[from] / frequent.length)];
      String second = frequent[(int) (pairs[from] % frequent.length)];
      if (to - from >= count
          && wordsOf(first) + wordsOf(second) <= words
          && npmi(to - from, counts.get(first), counts.get(second), total) >= least) {
        found.add(first + ' ' + second);
      }
      from = to;
    }
    return found;
  }

  /** How often each word stands, counted in parts of the articles. */
  private static Map<String, Integer> counts(List<String[]> articles) {
    Map<String, Integer> counts = new HashMap<>();
    IntStream.range(0, (articles.size() + PART - 1) / PART)
        .parallel()
        .mapToObj(
            part ->
                counted(
                    articles.subList(part * PART, Math.min(articles.size(), (part + 1) * PART))))
        .toList()
        .forEach(part -> part.forEach((token, n) -> counts.merge(token, n, Integer::sum)));
    return counts;
  }

  private static Map<String, Integer> counted(List<String[]> articles) {
    Map<String, Integer> counts = new HashMap<>();
    for (String[] tokens : articles) {
      for (String token : tokens) {
        if (isWord(token)) {
          counts.merge(token, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** Neighbours, both frequent, as places of the first times the number of words and the second. */
  private static long[] pairs(List<String[]> articles, String[] frequent) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < frequent.length; i++) {
      places.put(frequent[i], i);
    }
    long[] pairs =
        articles.parallelStream()
            .flatMapToLong(tokens -> LongStream.of(pairs(tokens, places, frequent.length)))
            .toArray();
    Arrays.parallelSort(pairs);
    return pairs;
  }

  private static long[] pairs(String[] tokens, Map<String, Integer> places, int words) {
    long[] pairs = new long[tokens.length];
    int n = 0;
    Integer before = null;
    for (String token : tokens) {
      Integer place = places.get(token);
      if (before != null && place != null) {
        pairs[n++] = (long) before * words + place;
      }
      before = place;
    }
    return Arrays.copyOf(pairs, n);
  }

  private static boolean isWord(String token) {
    return !token.isEmpty() && !Terms.isEntity(token);
  }

  private static int wordsOf(String phrase) {
    return 1 + (int) phrase.chars().filter(c -> c == ' ').count();
  }

  private static double npmi(int together, int a, int b, long total) {
    double p = (double) together / total;
    double pmi = Math.log(p * total * total / ((double) a * b));
    return p >= 1 ? 1 : pmi / -Math.log(p);
  }
}
