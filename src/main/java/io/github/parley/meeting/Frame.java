package io.github.parley.meeting;

import java.util.Set;

/**
 * A setting that a sentence opens: who was where, and when.
 *
 * @param kind what opens it
 * @param place where
 * @param time when, in the direction of the status; null when not told
 * @param status held for what took place or is taking place; else planned or cancelled
 * @param people names of those who went there; empty when unknown
 * @param parties codes of their parties; empty when unknown
 * @param forum name of the forum; {@link Forums#UNNAMED} when it has none, null for no forum
 * @param sentence number of the sentence in the reading of the article
 */
record Frame(
    Kind kind,
    Place place,
    TimeExpression time,
    Status status,
    Set<String> people,
    Set<String> parties,
    String forum,
    int sentence) {

  enum Kind {
    /** A visit, trip or arrival. */
    VISIT,
    /** A summit, conference or assembly. */
    FORUM,
    /** Where someone was when he spoke: 'said in Tokyo', 'is in Hanoi'. */
    STATION
  }

  Frame {
    people = Set.copyOf(people);
    parties = Set.copyOf(parties);
  }

  /** The same for a later leg of a journey, of which the day of departure tells no time. */
  Frame ofLaterLeg() {
    boolean departure = time != null && time.precision() == DatePrecision.DAY;
    return departure
        ? new Frame(kind, place, null, status, people, parties, forum, sentence)
        : this;
  }

  /** Whether a party other than that of the place came there. */
  boolean travelled() {
    return !parties.isEmpty() && place.country() != null && !parties.contains(place.country());
  }
}
