package io.github.parley.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the number of topics: where stability, coherence and the share of the articles that have
 * a topic are together best.
 */
final class TopicNumber {

  private static final int[] TRIED = {
    2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200
  };

  /**
   * Share of the best score that counts for a number. The curves of large corpora are flat: the
   * best number alone, or the largest nearly as good, jumped between 30 and 60 from subsample to
   * subsample (bench/TOPICS.md).
   */
  private static final double NEARLY = 0.9;

  private TopicNumber() {}

  /**
   * What was measured for a number of topics.
   *
   * @param topics the number
   * @param stability mean adjusted Rand index between fits on overlapping parts of the corpus
   * @param coherence mean NPMI of the topics' terms
   * @param placed share of the articles that are alike enough to a topic
   */
  record Trial(int topics, double stability, double coherence, double placed) {}

  /**
   * Articles for one topic of the least number tried, and that number at most: a few broad topics
   * are stable in any large corpus, and tell its reader nothing; judgement, not measured.
   */
  private static final int ARTICLES_FOR_ONE = 250;

  private static final int LEAST_AT_MOST = 20;

  /**
   * Two topics are tried only where the corpus has no room for three: they split it by its grossest
   * difference, and most articles are then near neither (of 100 of the sample 16 had a topic).
   */
  private static final int FEWEST = 3;

  /** The numbers worth trying. */
  static List<Integer> tried(long articles, int topicArticles, int most) {
    // Topics differ in size: on average they should be twice as large as the smallest allowed.
    long room = Math.min(most, articles / (2L * topicArticles));
    long least =
        Math.min(Math.max(articles / ARTICLES_FOR_ONE, FEWEST), Math.min(LEAST_AT_MOST, room));
    List<Integer> numbers = new ArrayList<>();
    for (int n : TRIED) {
      if (n >= least && n <= room) {
        numbers.add(n);
      }
    }
    return numbers;
  }

  /**
   * The number to take. Stability and coherence, each relative to the best of the trials, are
   * added, and count for the share of the articles that have a topic. Of the numbers round the best
   * one that are nearly as good the geometric mean, each by what it has above the least, so that a
   * flat curve gives its middle.
   *
   * @param trials trials, ascending by number
   * @throws IllegalArgumentException without trials
   */
  static int best(List<Trial> trials) {
    if (trials.isEmpty()) {
      throw new IllegalArgumentException("no number of topics was tried");
    }
    double[] scores = scores(trials);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    double least = NEARLY * scores[best];
    int from = best;
    while (from > 0 && scores[from - 1] > least) {
      from--;
    }
    double weights = 0;
    double logs = 0;
    for (int i = from; i < scores.length && (i <= best || scores[i] > least); i++) {
      double weight = scores[i] - least;
      weights += weight;
      logs += weight * Math.log(trials.get(i).topics());
    }
    return weights > 0 ? (int) Math.round(Math.exp(logs / weights)) : trials.get(best).topics();
  }

  private static double[] scores(List<Trial> trials) {
    double stability = trials.stream().mapToDouble(Trial::stability).max().orElse(0);
    double coherence = trials.stream().mapToDouble(Trial::coherence).max().orElse(0);
    return trials.stream()
        .mapToDouble(
            t ->
                t.placed()
                    * (relative(t.stability(), stability) + relative(t.coherence(), coherence)))
        .toArray();
  }

  private static double relative(double value, double best) {
    return best <= 0 ? 0 : value / best;
  }
}
