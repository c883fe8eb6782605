package io.github.parley.lexicon;

/**
 * By what rule a mention was found, with the rule's precision.
 *
 * <p>Measured on labelled articles where labels tell (states, people by name; Laplace-smoothed,
 * then lowered by what reading of unlabelled news showed), by reading of random mentions where they
 * do not (organisations, places, roles, pronouns). The counts are kept with the tests.
 */
enum Evidence {
  /** A state by name. */
  COUNTRY_NAME(0.99),
  /** A state by adjective or people. */
  COUNTRY_ADJECTIVE(0.99),
  /** A state by a name that means other things too. */
  AMBIGUOUS_NAME(0.97),
  /** A capital that stands for its state. */
  CAPITAL_AS_STATE(0.93),
  /** A seat of government, ministry or parliament. */
  SEAT(0.98),
  /** An organisation. */
  ORGANISATION(0.95),
  /** A capital, a large city, a region. */
  CITY(0.93),
  /** A smaller place, taken for the states that the article names. */
  CITY_IN_CONTEXT(0.85),
  /** A full name of the lexicon. */
  FULL_NAME(0.98),
  /** The surname of a person whom the article names in full. */
  SURNAME(0.98),
  /** A surname with a title or state beside it. */
  SURNAME_WITH_TITLE(0.94),
  /** A surname alone, of one prominent person in office. */
  SURNAME_ALONE(0.91),
  /** A name after a title, unknown to the lexicon. */
  NAME_BY_TITLE(0.92),
  /** A name before a description, unknown to the lexicon. */
  NAME_BY_APPOSITION(0.85),
  /** A role whose holder is known. */
  ROLE(0.94),
  /** A role whose holder is not known: state and office only. */
  ROLE_UNKNOWN(0.85),
  /** A pronoun. */
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
