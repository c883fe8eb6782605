package io.github.parley.meeting;

/**
 * A meeting as the article has told it so far, with what decides about merging and confidence.
 *
 * @param meeting the row
 * @param definite whether the wording takes the meeting as known
 * @param weight how sure the rules are, before calibration
 * @param tellings how many clauses tell of it
 */
record Told(MeetingMention meeting, boolean definite, double weight, int tellings) {

  /** The meeting with time and place filled in where it had none, or called off. */
  static Told echoed(Told known, TimeExpression time, PlaceReader.Place place, boolean cancelled) {
    MeetingMention m = known.meeting();
    boolean dated =
        time == null || time.dateStart() == null || !(m.dateStart() == null || finer(m, time));
    boolean placed = m.place() != null || place == null;
    MeetingMention filled =
        new MeetingMention(
            m.countries(),
            m.participants(),
            cancelled ? Status.CANCELLED : m.status(),
            m.channel() == Channel.UNKNOWN && !placed ? Channel.IN_PERSON : m.channel(),
            m.level(),
            dated ? m.dateText() : time.text(),
            dated ? m.dateStart() : time.dateStart(),
            dated ? m.dateEnd() : time.dateEnd(),
            dated ? m.datePrecision() : time.precision(),
            placed ? m.place() : place.name(),
            placed ? m.placeCountry() : place.country(),
            m.evidence(),
            m.passageNo(),
            m.passageKind(),
            m.sentenceNo(),
            m.rule(),
            m.confidence());
    return new Told(filled, known.definite(), known.weight(), known.tellings() + 1);
  }

  /** Whether a time names a day within the longer period known so far. */
  private static boolean finer(MeetingMention m, TimeExpression time) {
    return time.precision() == DatePrecision.DAY
        && m.datePrecision() != DatePrecision.DAY
        && m.dateEnd() != null
        && !time.dateStart().isBefore(m.dateStart())
        && !time.dateStart().isAfter(m.dateEnd());
  }
}
