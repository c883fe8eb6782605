package io.github.parley.lexicon;

/** By what rule a mention was found, with the rule's measured precision. */
enum Evidence {
  COUNTRY_NAME(0.97),
  COUNTRY_ADJECTIVE(0.97),
  AMBIGUOUS_NAME(0.85),
  CAPITAL_AS_STATE(0.85),
  SEAT(0.9),
  ORGANISATION(0.95),
  CITY(0.9),
  CITY_IN_CONTEXT(0.85),
  FULL_NAME(0.97),
  FULL_NAME_WITHOUT_OFFICE(0.8),
  SURNAME(0.96),
  SURNAME_WITH_TITLE(0.93),
  SURNAME_ALONE(0.85),
  NAME_BY_TITLE(0.9),
  NAME_BY_APPOSITION(0.85),
  ROLE(0.8),
  ROLE_UNKNOWN(0.8),
  PRONOUN(0.65);

  private final double confidence;

  Evidence(double confidence) {
    this.confidence = confidence;
  }

  /** Probability that a mention found by this rule is right. */
  double confidence() {
    return confidence;
  }
}
