package io.github.parley.topic;

/**
 * Cosine k-means of some points: in memory by {@link SphericalKMeans}, or by MLlib in {@link
 * KMeansTransform}.
 */
interface CentreFit {

  /**
   * Unit centres of the cheapest of several fits.
   *
   * @param clusters centres wanted; fewer come when there are fewer distinct points
   * @param seeds fits
   */
  double[][] centres(int clusters, int seeds);
}
