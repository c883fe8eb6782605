package io.github.parley.meeting;

/** Turns what the rules know of a meeting into the probability that the row is right. */
final class ConfidenceModel {

  /** Rows below this are not told: measured to give the best F1 on the labelled articles. */
  static final double THRESHOLD = 0.3;

  private ConfidenceModel() {}

  /** The confidence of a meeting, 0 to 1. */
  static double of(Told told) {
    MeetingMention m = told.meeting();
    double confidence = told.weight();
    long named = m.participants().stream().filter(p -> p.entityId() != null).count();
    confidence *= named >= 2 ? 1.05 : named == 1 ? 0.95 : 0.7;
    return Math.min(0.97, confidence);
  }
}
