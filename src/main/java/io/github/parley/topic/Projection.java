package io.github.parley.topic;

import java.io.Serializable;

/**
 * From the vocabulary to the reduced space: onto the leading right singular vectors of the
 * articles, then to unit length, less the mean article, then to unit length again.
 *
 * <p>The mean is what all articles of a corpus share; with it, the articles of a corpus of one kind
 * (long reports on politics) all look alike.
 */
final class Projection implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Coordinates are rounded to multiples of this, so that sums of them are exact and do not depend
   * on the order of the articles.
   */
  private static final double GRID = 1.0 / (1 << 20);

  private final float[][] basis;
  private final int dimensions;
  private final float[] mean;

  /**
   * A projection that was learned before.
   *
   * @param basis for each term its row of the right singular vectors
   * @param mean the mean article
   */
  Projection(float[][] basis, float[] mean) {
    this.basis = basis;
    this.dimensions = mean.length;
    this.mean = mean.clone();
  }

  /**
   * @param basis for each term its row of the right singular vectors
   * @param sample the articles whose mean is taken off
   */
  Projection(float[][] basis, Iterable<TermVector> sample) {
    this.basis = basis;
    this.dimensions = basis.length == 0 ? 0 : basis[0].length;
    double[] sum = new double[dimensions];
    int count = 0;
    for (TermVector article : sample) {
      double[] point = unit(project(article));
      for (int d = 0; d < dimensions; d++) {
        sum[d] += point[d];
      }
      count++;
    }
    for (int d = 0; d < dimensions; d++) {
      sum[d] /= Math.max(1, count);
    }
    this.mean = floats(sum);
  }

  float[] mean() {
    return mean.clone();
  }

  /** Where a term lies. */
  float[] vector(int term) {
    return basis[term].clone();
  }

  int dimensions() {
    return dimensions;
  }

  /** The point of an article: of unit length, or all zeros when it has no term. */
  double[] point(TermVector article) {
    double[] point = unit(project(article));
    if (article.terms().length == 0) {
      return point;
    }
    for (int d = 0; d < point.length; d++) {
      point[d] -= mean[d];
    }
    unit(point);
    for (int d = 0; d < point.length; d++) {
      point[d] = Math.rint(point[d] / GRID) * GRID;
    }
    return point;
  }

  private double[] project(TermVector article) {
    double[] point = new double[dimensions];
    for (int i = 0; i < article.terms().length; i++) {
      float[] row = basis[article.terms()[i]];
      float value = article.values()[i];
      for (int d = 0; d < point.length; d++) {
        point[d] += value * row[d];
      }
    }
    return point;
  }

  /** Scales a vector to unit length, in place; zeros stay. */
  static double[] unit(double[] vector) {
    double squares = dot(vector, vector);
    if (squares > 0) {
      double scale = 1 / Math.sqrt(squares);
      for (int d = 0; d < vector.length; d++) {
        vector[d] *= scale;
      }
    }
    return vector;
  }

  static double[] doubles(float[] vector) {
    double[] doubles = new double[vector.length];
    for (int d = 0; d < vector.length; d++) {
      doubles[d] = vector[d];
    }
    return doubles;
  }

  /** Points as floats: what lies on the grid is exact in them. */
  static float[] floats(double[] vector) {
    float[] floats = new float[vector.length];
    for (int d = 0; d < vector.length; d++) {
      floats[d] = (float) vector[d];
    }
    return floats;
  }

  /** Whether a point is not the zeros of an article without a term. */
  static boolean isPlaced(float[] point) {
    for (float coordinate : point) {
      if (coordinate != 0) {
        return true;
      }
    }
    return false;
  }

  static void add(double[] sum, double[] vector) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += vector[d];
    }
  }

  static void add(double[] sum, float[] vector) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += vector[d];
    }
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
