package io.github.parley.export;

/**
 * The codes of CAMEO (Schrodt 2012, version 1.1b3) that a meeting can have, with the score that the
 * scale of Goldstein (1992) as extended to CAMEO gives them.
 */
enum CameoCode {
  /** Express intent to meet or negotiate. */
  EXPRESS_INTENT_TO_MEET("036", 4.0, "AGREE", null),
  /** Consult, not specified below. */
  CONSULT("040", 1.0, "CONSULT", null),
  /** Discuss by telephone. */
  DISCUSS_BY_TELEPHONE("041", 1.0, "CONSULT", "phone"),
  /** Make a visit. */
  MAKE_A_VISIT("042", 1.9, "CONSULT", "visit"),
  /** Host a visit. */
  HOST_A_VISIT("043", 2.8, "CONSULT", "visit"),
  /** Meet at a third location. */
  MEET_AT_THIRD_LOCATION("044", 2.5, "CONSULT", "third-party");

  private final String code;
  private final double goldstein;
  private final String ploverType;
  private final String ploverMode;

  CameoCode(String code, double goldstein, String ploverType, String ploverMode) {
    this.code = code;
    this.goldstein = goldstein;
    this.ploverType = ploverType;
    this.ploverMode = ploverMode;
  }

  String code() {
    return code;
  }

  /** The first two digits: express intent to cooperate, or consult. */
  String root() {
    return code.substring(0, 2);
  }

  double goldstein() {
    return goldstein;
  }

  /** The event type of PLOVER, as its conversion table has it. */
  String ploverType() {
    return ploverType;
  }

  /** The mode of PLOVER; null where it has none. */
  String ploverMode() {
    return ploverMode;
  }
}
