package io.github.parley.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The level above the topics: topics whose centres are alike share a theme. A topic that is like no
 * other stands alone, and a small corpus has topics only.
 */
final class Themes {

  /** Themes are as many as the square root of the topics: as many topics in a theme as themes. */
  private static final double EXPONENT = 0.5;

  private final int[] themeOf;
  private final int count;

  private Themes(int[] themeOf, int count) {
    this.themeOf = themeOf;
    this.count = count;
  }

  static Themes of(double[][] centres, long articles, TopicConfiguration configuration) {
    int[] themeOf = new int[centres.length];
    Arrays.fill(themeOf, -1);
    if (articles < configuration.count("theme.articles")
        || centres.length < configuration.count("theme.topics")) {
      return new Themes(themeOf, 0);
    }
    int wanted = (int) Math.round(Math.pow(centres.length, EXPONENT));
    AverageLinkage.Groups groups = AverageLinkage.cutAt(centres, wanted);
    int[] sizes = new int[groups.count()];
    for (int group : groups.groupOf()) {
      sizes[group]++;
    }
    int count = 0;
    int[] number = new int[groups.count()];
    for (int g = 0; g < sizes.length; g++) {
      number[g] = sizes[g] > 1 ? count++ : -1;
    }
    for (int t = 0; t < themeOf.length; t++) {
      themeOf[t] = number[groups.groupOf()[t]];
    }
    return new Themes(themeOf, count);
  }

  int count() {
    return count;
  }

  /** The theme of a topic, -1 when it stands alone. */
  int of(int topic) {
    return themeOf[topic];
  }

  /** Places of the topics of a theme. */
  List<Integer> topics(int theme) {
    List<Integer> topics = new ArrayList<>();
    for (int t = 0; t < themeOf.length; t++) {
      if (themeOf[t] == theme) {
        topics.add(t);
      }
    }
    return topics;
  }

  /** Counts of the topics added up by theme; those of the corpus stay. */
  TermCounts counts(TermCounts ofTopics) {
    TermCounts ofThemes = new TermCounts(count, ofTopics.terms());
    for (int t = 0; t < themeOf.length; t++) {
      if (themeOf[t] >= 0) {
        ofThemes.addRow(themeOf[t], ofTopics.articles(t), ofTopics.row(t));
      }
    }
    ofThemes.addRow(count, ofTopics.articles(ofTopics.topics()), ofTopics.row(ofTopics.topics()));
    return ofThemes;
  }
}
