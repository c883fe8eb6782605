package io.github.parley.topic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How probable each topic is for an article, by the terms that it holds: a mixture of multinomials,
 * in which a term counts once for an article. What stands together in short articles it tells
 * better than nearness in the reduced space does.
 *
 * <p>Sources: Nigam, McCallum, Thrun and Mitchell, Text classification from labeled and unlabeled
 * documents using EM, Machine Learning 39, 2000 (the model); Jelinek and Mercer, Interpolated
 * estimation of Markov source parameters from sparse data, 1980 (the smoothing); Ueda and Nakano,
 * Deterministic annealing EM algorithm, Neural Networks 11, 1998.
 */
final class TermMixture implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int ROUNDS = 20;

  /**
   * Topics divided by this are the power of the probabilities in the first round, from where it
   * rises evenly to 1: many topics lie near each other, and a low power would make them one.
   */
  private static final double TOPICS_OF_FULL_POWER = 100;

  private static final double MOST_FIRST_POWER = 0.3;

  /**
   * Share of the corpus in the terms of every topic. Counts added to each term instead would weigh
   * more in a small topic, and the large ones would swallow it.
   */
  private static final double GENERAL = 0.5;

  private final int topics;

  /** An article weighs as one of so many terms at most, for long ones would be sure of a topic. */
  private final int mostTerms;

  /** Logarithms, term by term, and the topics of each side by side. */
  private final float[] logTerms;

  private final float[] logTopics;

  private TermMixture(int topics, int mostTerms, float[] logTerms, float[] logTopics) {
    this.topics = topics;
    this.mostTerms = mostTerms;
    this.logTerms = logTerms;
    this.logTopics = logTopics;
  }

  /**
   * The mixture of topics whose articles are known.
   *
   * @param counts in how many articles of each topic a term stands
   */
  static TermMixture of(TermCounts counts, TopicConfiguration configuration) {
    int topics = counts.topics();
    double[] inTopics = new double[counts.terms() * topics];
    double[] articles = new double[topics];
    for (int topic = 0; topic < topics; topic++) {
      articles[topic] = counts.articles(topic);
      int[] row = counts.row(topic);
      for (int term = 0; term < row.length; term++) {
        inTopics[term * topics + topic] = row[term];
      }
    }
    return of(inTopics, articles, configuration.count("mixture.terms"));
  }

  private static TermMixture of(double[] inTopics, double[] articles, int mostTerms) {
    int topics = articles.length;
    double[] ofTopic = new double[topics];
    for (int i = 0; i < inTopics.length; i++) {
      ofTopic[i % topics] += inTopics[i];
    }
    int terms = topics == 0 ? 0 : inTopics.length / topics;
    double ofAll = Arrays.stream(ofTopic).sum() + terms;
    float[] logTerms = new float[inTopics.length];
    for (int at = 0; at < inTopics.length; at += topics) {
      double general = 1;
      for (int topic = 0; topic < topics; topic++) {
        general += inTopics[at + topic];
      }
      for (int topic = 0; topic < topics; topic++) {
        double own = ofTopic[topic] > 0 ? inTopics[at + topic] / ofTopic[topic] : 0;
        logTerms[at + topic] = (float) Math.log((1 - GENERAL) * own + GENERAL * general / ofAll);
      }
    }
    return new TermMixture(topics, mostTerms, logTerms, logTopics(articles));
  }

  private static float[] logTopics(double[] articles) {
    double all = Arrays.stream(articles).sum() + articles.length;
    float[] logs = new float[articles.length];
    for (int topic = 0; topic < articles.length; topic++) {
      logs[topic] = (float) Math.log((articles[topic] + 1) / all);
    }
    return logs;
  }

  /**
   * Fits a mixture by expectation maximisation.
   *
   * @param articles terms of each article, in an order of their own
   * @param first the topic that each article has at first, -1 for none
   * @param topics number of topics
   * @param terms size of the vocabulary
   */
  static TermMixture fitted(
      List<int[]> articles, int[] first, int topics, int terms, TopicConfiguration configuration) {
    int mostTerms = configuration.count("mixture.terms");
    float[][] shares = new float[articles.size()][topics];
    for (int i = 0; i < first.length; i++) {
      if (first[i] >= 0) {
        shares[i][first[i]] = 1;
      }
    }
    double firstPower = Math.min(MOST_FIRST_POWER, topics / TOPICS_OF_FULL_POWER);
    TermMixture mixture = maximised(articles, shares, topics, terms, mostTerms);
    for (int round = 0; round < ROUNDS; round++) {
      double power = firstPower + (1 - firstPower) * round / (ROUNDS - 1);
      TermMixture now = mixture;
      IntStream.range(0, shares.length)
          .parallel()
          .forEach(i -> now.expect(articles.get(i), power, shares[i]));
      mixture = maximised(articles, shares, topics, terms, mostTerms);
    }
    return mixture;
  }

  private static TermMixture maximised(
      List<int[]> articles, float[][] shares, int topics, int terms, int mostTerms) {
    double[] inTopics = new double[terms * topics];
    double[] inTopic = new double[topics];
    for (int i = 0; i < shares.length; i++) {
      float[] share = shares[i];
      for (int topic = 0; topic < topics; topic++) {
        inTopic[topic] += share[topic];
      }
      for (int term : articles.get(i)) {
        int at = term * topics;
        for (int topic = 0; topic < topics; topic++) {
          inTopics[at + topic] += share[topic];
        }
      }
    }
    return of(inTopics, inTopic, mostTerms);
  }

  /** The shares of an article's topics, raised to a power; those of one without terms are none. */
  private void expect(int[] terms, double power, float[] shares) {
    if (terms.length == 0) {
      Arrays.fill(shares, 0);
      return;
    }
    double[] logs = logProbabilities(terms);
    double most = Arrays.stream(logs).max().orElseThrow();
    double sum = 0;
    for (int topic = 0; topic < topics; topic++) {
      logs[topic] = Math.exp(power * (logs[topic] - most));
      sum += logs[topic];
    }
    for (int topic = 0; topic < topics; topic++) {
      shares[topic] = (float) (logs[topic] / sum);
    }
  }

  /**
   * For each topic the logarithm of its probability, up to a constant.
   *
   * @param terms the article's terms, each once
   */
  double[] logProbabilities(int[] terms) {
    double[] logs = new double[topics];
    for (int term : terms) {
      int at = term * topics;
      for (int topic = 0; topic < topics; topic++) {
        logs[topic] += logTerms[at + topic];
      }
    }
    double weight = Math.min(1, (double) mostTerms / Math.max(1, terms.length));
    for (int topic = 0; topic < topics; topic++) {
      logs[topic] = weight * logs[topic] + logTopics[topic];
    }
    return logs;
  }

  /** The most probable topic, the first of equals. */
  int best(int[] terms) {
    double[] logs = logProbabilities(terms);
    int best = 0;
    for (int topic = 1; topic < topics; topic++) {
      if (logs[topic] > logs[best]) {
        best = topic;
      }
    }
    return best;
  }

  int topics() {
    return topics;
  }

  /** This mixture with some of its topics alone, in the order given. */
  TermMixture only(int[] kept) {
    int terms = topics == 0 ? 0 : logTerms.length / topics;
    float[] ofTerms = new float[terms * kept.length];
    float[] ofTopics = new float[kept.length];
    for (int k = 0; k < kept.length; k++) {
      ofTopics[k] = logTopics[kept[k]];
      for (int term = 0; term < terms; term++) {
        ofTerms[term * kept.length + k] = logTerms[term * topics + kept[k]];
      }
    }
    return new TermMixture(kept.length, mostTerms, ofTerms, ofTopics);
  }
}
