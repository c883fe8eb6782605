package io.github.parley.meeting;

/**
 * How far a meeting can be believed. A rule's own weight, raised by participants named, decides
 * whether it is told at all; the probability that the row is right is a logistic function of what
 * separates right rows from wrong ones: the status, the channel, how the parties are named and how
 * much of the article was joined into the row. How it was measured: {@code docs/CONFIDENCE.md}.
 */
final class ConfidenceModel {

  /** Scores below this are not told: the rules themselves take them for noise. */
  static final double THRESHOLD = 0.3;

  /** Coefficients fitted on 142 rows of 95 labelled articles, squared ones weighing 2. */
  private static final double INTERCEPT = 2.63;

  /** What is planned may have been held by the time of the article. */
  private static final double PLANNED = -0.57;

  /** A call names both ends in one clause. */
  private static final double PHONE = 0.39;

  /** Both parties in one phrase, 'their meeting', 'the two met': who they are is looked up. */
  private static final double JOINT = -0.47;

  /** Of many tellings one may be of another meeting of the same parties. */
  private static final double OFTEN = -0.53;

  /** Tellings from which on a meeting is told often. */
  private static final int MANY = 4;

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

  /** The probability that a row is right. */
  static double probability(Told told) {
    MeetingMention m = told.meeting();
    return probability(m.status(), m.channel(), m.rule(), told.tellings());
  }

  static double probability(Status status, Channel channel, String rule, int tellings) {
    double logit = INTERCEPT;
    logit += status == Status.PLANNED ? PLANNED : 0;
    logit += channel == Channel.PHONE ? PHONE : 0;
    logit += joint(rule) ? JOINT : 0;
    logit += tellings >= MANY ? OFTEN : 0;
    return 1 / (1 + Math.exp(-logit));
  }

  private static boolean joint(String rule) {
    return rule.endsWith("-joint") || rule.endsWith("-between") || rule.endsWith("-their");
  }
}
