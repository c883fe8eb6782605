package io.github.parley.network;

/**
 * The disparity filter of Serrano, Boguñá and Vespignani (2009), 'Extracting the multiscale
 * backbone of complex weighted networks', PNAS 106.
 */
final class DisparityFilter {
  /** The significance at which the paper and most users of the filter cut. */
  static final double ALPHA = 0.05;

  private DisparityFilter() {}

  /**
   * Whether an edge stands out among those of at least one of its ends.
   *
   * @param weight weight of the edge
   * @param degreeA edges of one end
   * @param strengthA sum of their weights
   * @param degreeB edges of the other end
   * @param strengthB sum of their weights
   */
  static boolean keeps(
      double weight, int degreeA, double strengthA, int degreeB, double strengthB) {
    return alpha(weight, degreeA, strengthA) < ALPHA || alpha(weight, degreeB, strengthB) < ALPHA;
  }

  /**
   * Probability that one of {@code degree} edges among which the strength is spread at random is at
   * least so heavy; 1 for an only edge, which cannot stand out.
   */
  static double alpha(double weight, int degree, double strength) {
    return degree < 2 ? 1 : Math.pow(1 - weight / strength, degree - 1);
  }
}
