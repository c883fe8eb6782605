package io.github.parley.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Opens topics for articles that fit none, where enough of them are alike. */
final class OutlierTopics {

  private final TopicConfiguration configuration;

  /**
   * @param configuration how many articles open a topic, and how alike they are
   */
  OutlierTopics(TopicConfiguration configuration) {
    this.configuration = configuration;
  }

  /**
   * A new topic.
   *
   * @param centre a unit vector
   * @param articles the terms of the articles that open it
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed from one step to the next, never compared.
  record Opened(double[] centre, List<int[]> articles) {}

  /** The topics that some outliers open, given in an order of their own. */
  List<Opened> opened(List<TermTransform.Point> outliers) {
    List<float[]> points = outliers.stream().map(TermTransform.Point::point).toList();
    int least = configuration.count("open.articles");
    int clusters = Math.min(configuration.count("topics.most"), points.size() / (2 * least));
    if (clusters == 0 || points.size() <= clusters) {
      return List.of();
    }
    List<double[]> centres = new ArrayList<>();
    List<int[]> members = new ArrayList<>();
    for (double[] piece :
        new SphericalKMeans(points).centres(clusters, configuration.count("seeds"))) {
      int[] alike = alike(points, piece);
      if (alike.length >= least) {
        members.add(alike);
        centres.add(mean(points, alike));
      }
    }
    return distinct(outliers, centres, members);
  }

  private int[] alike(List<float[]> points, double[] piece) {
    double likeness = configuration.share("open.likeness");
    return IntStream.range(0, points.size())
        .filter(i -> Projection.dot(Projection.doubles(points.get(i)), piece) >= likeness)
        .toArray();
  }

  private static double[] mean(List<float[]> points, int[] members) {
    double[] sum = new double[points.get(0).length];
    for (int member : members) {
      Projection.add(sum, points.get(member));
    }
    return Projection.unit(sum);
  }

  /** Joins the centres that are pieces of one topic. */
  private List<Opened> distinct(
      List<TermTransform.Point> outliers, List<double[]> centres, List<int[]> members) {
    AverageLinkage.Groups groups =
        AverageLinkage.cutBelow(
            centres.toArray(double[][]::new), configuration.share("merge.likeness"));
    List<Opened> opened = new ArrayList<>();
    for (int g = 0; g < groups.count(); g++) {
      double[] sum = new double[centres.get(0).length];
      Set<Integer> articles = new TreeSet<>();
      for (int i = 0; i < members.size(); i++) {
        if (groups.groupOf()[i] == g) {
          Projection.add(sum, centres.get(i));
          IntStream.of(members.get(i)).forEach(articles::add);
        }
      }
      opened.add(
          new Opened(
              Projection.unit(sum), articles.stream().map(i -> outliers.get(i).terms()).toList()));
    }
    return opened;
  }
}
