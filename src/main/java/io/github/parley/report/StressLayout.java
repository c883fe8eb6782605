package io.github.parley.report;

import java.util.Arrays;
import java.util.List;

/**
 * Places the nodes of a small network so that distances on paper come near those in the network:
 * stress majorization (Gansner, Koren, North, Graph Drawing by Stress Majorization, 2004), from a
 * circle, with no chance in it: the same network gives the same drawing.
 */
final class StressLayout {

  private static final int ITERATIONS = 300;
  private static final int SEPARATIONS = 200;

  /** How much farther apart than the farthest connected ones two parts without a path are. */
  private static final double APART = 1.1;

  /**
   * A link.
   *
   * @param a index of a node
   * @param b index of another
   * @param length wished length, above 0
   */
  record Link(int a, int b, double length) {}

  private StressLayout() {}

  /**
   * Positions within a frame.
   *
   * @param radii of the nodes, in pixels; their circles don't touch if the frame has room
   * @param links the links
   * @param width of the frame
   * @param height of the frame
   * @return x and y of every node
   */
  static double[][] place(double[] radii, List<Link> links, double width, double height) {
    int n = radii.length;
    double[][] at = new double[n][2];
    for (int i = 0; i < n; i++) {
      at[i][0] = Math.cos(2 * Math.PI * i / n);
      at[i][1] = Math.sin(2 * Math.PI * i / n);
    }
    double[][] distances = distances(n, links);
    for (int i = 0; i < ITERATIONS; i++) {
      majorize(at, distances);
    }
    fit(at, radii, width, height);
    for (int i = 0; i < SEPARATIONS; i++) {
      separate(at, radii, width, height);
    }
    return at;
  }

  /** Shortest paths between all nodes (Floyd 1962). */
  private static double[][] distances(int n, List<Link> links) {
    double[][] d = new double[n][n];
    for (double[] row : d) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    for (Link link : links) {
      d[link.a][link.b] = Math.min(d[link.a][link.b], link.length);
      d[link.b][link.a] = d[link.a][link.b];
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
        }
      }
    }
    double farthest = 1;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j && Double.isFinite(d[i][j])) {
          farthest = Math.max(farthest, d[i][j]);
        }
      }
    }
    for (double[] row : d) {
      for (int j = 0; j < n; j++) {
        row[j] = Double.isFinite(row[j]) ? row[j] : farthest * APART;
      }
    }
    return d;
  }

  private static void majorize(double[][] at, double[][] distances) {
    int n = at.length;
    for (int i = 0; i < n; i++) {
      double x = 0;
      double y = 0;
      double weights = 0;
      for (int j = 0; j < n; j++) {
        if (i == j) {
          continue;
        }
        double wished = distances[i][j];
        double weight = 1 / (wished * wished);
        double now = Math.max(1e-9, Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]));
        x += weight * (at[j][0] + wished * (at[i][0] - at[j][0]) / now);
        y += weight * (at[j][1] + wished * (at[i][1] - at[j][1]) / now);
        weights += weight;
      }
      if (weights > 0) {
        at[i][0] = x / weights;
        at[i][1] = y / weights;
      }
    }
  }

  /** Stretches the drawing over the frame, lying down if it stands. */
  private static void fit(double[][] at, double[] radii, double width, double height) {
    double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (double[] p : at) {
      for (int k = 0; k < 2; k++) {
        low[k] = Math.min(low[k], p[k]);
        high[k] = Math.max(high[k], p[k]);
      }
    }
    boolean stands = high[1] - low[1] > high[0] - low[0];
    double margin = Arrays.stream(radii).max().orElse(0) + 2;
    for (double[] p : at) {
      double along = share(p[stands ? 1 : 0], low[stands ? 1 : 0], high[stands ? 1 : 0]);
      double across = share(p[stands ? 0 : 1], low[stands ? 0 : 1], high[stands ? 0 : 1]);
      p[0] = margin + along * (width - 2 * margin);
      p[1] = margin + across * (height - 2 * margin);
    }
  }

  private static double share(double value, double low, double high) {
    return high - low < 1e-9 ? 0.5 : (value - low) / (high - low);
  }

  /** Pushes circles that touch apart, within the frame. */
  private static void separate(double[][] at, double[] radii, double width, double height) {
    double gap = 4;
    for (int i = 0; i < at.length; i++) {
      for (int j = i + 1; j < at.length; j++) {
        double dx = at[j][0] - at[i][0];
        double dy = at[j][1] - at[i][1];
        double now = Math.hypot(dx, dy);
        double lacking = radii[i] + radii[j] + gap - now;
        if (lacking > 0) {
          double ux = now < 1e-6 ? 1 : dx / now;
          double uy = now < 1e-6 ? 0 : dy / now;
          at[i][0] -= ux * lacking / 2;
          at[i][1] -= uy * lacking / 2;
          at[j][0] += ux * lacking / 2;
          at[j][1] += uy * lacking / 2;
        }
      }
    }
    for (int i = 0; i < at.length; i++) {
      at[i][0] = Math.max(radii[i] + 1, Math.min(width - radii[i] - 1, at[i][0]));
      at[i][1] = Math.max(radii[i] + 1, Math.min(height - radii[i] - 1, at[i][1]));
    }
  }
}
