package io.github.parley.meeting;

/**
 * Turns what the rules know of a meeting into the probability that the row is right: a rule's own
 * weight, raised by further tellings and by participants named, put on the scale of observed
 * precision by logistic calibration (Platt, 1999). How it was measured: {@code docs/CONFIDENCE.md}.
 */
final class ConfidenceModel {

  /** Scores below this are not told: the rules themselves take them for noise. */
  static final double THRESHOLD = 0.3;

  /** Calibration fitted on 112 rows of the 73 labelled development articles. */
  private static final double INTERCEPT = 1.878;

  private static final double SLOPE = 0.2556;

  /** Factors for two and more, one, and no participants named. */
  private static final double NAMED = 1.05;

  private static final double HALF_NAMED = 0.95;
  private static final double UNNAMED = 0.7;

  /** No rule is surer of itself than this. */
  private static final double MOST = 0.97;

  private ConfidenceModel() {}

  /** How sure the rules are of a meeting, 0 to 1, before calibration. */
  static double score(Told told) {
    long named = told.meeting().participants().stream().filter(p -> p.entityId() != null).count();
    double factor = named >= 2 ? NAMED : named == 1 ? HALF_NAMED : UNNAMED;
    return Math.min(MOST, told.weight() * factor);
  }

  /** The probability that a row with a score above 0 and below 1 is right. */
  static double calibrated(double score) {
    double logit = Math.log(score / (1 - score));
    return 1 / (1 + Math.exp(-(INTERCEPT + SLOPE * logit)));
  }
}
