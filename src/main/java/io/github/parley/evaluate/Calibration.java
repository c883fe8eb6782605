package io.github.parley.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How far confidence can be taken at its word.
 *
 * <p>Expected calibration error over ten equal-width bins: Naeini, Cooper, Hauskrecht, Obtaining
 * Well Calibrated Probabilities Using Bayesian Binning, AAAI 2015.
 *
 * @param bins the bins that hold a prediction, by rising confidence
 * @param error the mean distance of confidence and share of right over the bins, weighted by their
 *     predictions; NaN when there is none
 */
public record Calibration(List<Bin> bins, double error) {

  private static final int BINS = 10;

  /**
   * A prediction.
   *
   * @param confidence 0 to 1
   * @param right whether it was right
   */
  public record Prediction(double confidence, boolean right) {}

  /**
   * A bin of the reliability table.
   *
   * @param from lowest confidence
   * @param to confidence at which the next bin begins
   * @param predictions number of predictions
   * @param confidence their mean confidence
   * @param right the share of them that is right
   */
  public record Bin(double from, double to, int predictions, double confidence, double right) {}

  /** Calibration of predictions. */
  public static Calibration of(Collection<Prediction> predictions) {
    int[] count = new int[BINS];
    int[] right = new int[BINS];
    double[] confidence = new double[BINS];
    for (Prediction prediction : predictions) {
      int bin = Math.min(BINS - 1, (int) (prediction.confidence() * BINS));
      count[bin]++;
      right[bin] += prediction.right() ? 1 : 0;
      confidence[bin] += prediction.confidence();
    }
    List<Bin> bins = new ArrayList<>();
    double distance = 0;
    for (int b = 0; b < BINS; b++) {
      if (count[b] > 0) {
        bins.add(
            new Bin(
                (double) b / BINS,
                (double) (b + 1) / BINS,
                count[b],
                confidence[b] / count[b],
                (double) right[b] / count[b]));
        distance += Math.abs(confidence[b] - right[b]);
      }
    }
    return new Calibration(bins, distance / predictions.size());
  }

  /** Calibration of what an evaluation found: a match is right, required or not. */
  public static Calibration of(Scores scores) {
    return of(
        scores.outcomes().stream()
            .filter(o -> o.confidence() != null)
            .map(o -> new Prediction(o.confidence(), o.kind() != Outcome.Kind.FALSE_ALARM))
            .toList());
  }
}
