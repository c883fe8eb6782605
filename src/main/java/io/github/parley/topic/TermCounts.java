package io.github.parley.topic;

import java.io.Serializable;

/**
 * In how many articles of each topic, and of the corpus, a term stands. Counts are integers, so
 * that they can be added up in any order.
 */
final class TermCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int[][] inTopic;
  private final int[] inCorpus;
  private final int[] topicArticles;
  private int articles;

  TermCounts(int topics, int terms) {
    inTopic = new int[topics][terms];
    inCorpus = new int[terms];
    topicArticles = new int[topics];
  }

  /** Counts an article; its topic is -1 when it has none. */
  void add(int topic, int[] terms) {
    articles++;
    for (int term : terms) {
      inCorpus[term]++;
    }
    if (topic >= 0) {
      topicArticles[topic]++;
      for (int term : terms) {
        inTopic[topic][term]++;
      }
    }
  }

  /** Adds counts of a topic; those of the corpus are at {@code topics()}. */
  void addRow(int topic, int count, int[] counts) {
    int[] target = topic == topics() ? inCorpus : inTopic[topic];
    for (int i = 0; i < counts.length; i++) {
      target[i] += counts[i];
    }
    if (topic == topics()) {
      articles += count;
    } else {
      topicArticles[topic] += count;
    }
  }

  /** These counts, and some more topics without an article yet. */
  TermCounts withMore(int topics) {
    TermCounts more = new TermCounts(topics() + topics, terms());
    for (int topic = 0; topic < topics(); topic++) {
      more.addRow(topic, topicArticles[topic], inTopic[topic]);
    }
    more.addRow(more.topics(), articles, inCorpus);
    return more;
  }

  /** The counts of a topic by term; those of the corpus are at {@code topics()}. */
  int[] row(int topic) {
    return topic == topics() ? inCorpus : inTopic[topic];
  }

  /** Articles of a topic; of the corpus at {@code topics()}. */
  int articles(int topic) {
    return topic == topics() ? articles : topicArticles[topic];
  }

  int topics() {
    return inTopic.length;
  }

  int terms() {
    return inCorpus.length;
  }
}
