package io.github.parley.meeting;

/**
 * A meeting as the article has told it so far, with what decides about merging and confidence.
 *
 * @param meeting the row
 * @param definite whether the wording takes the meeting as known
 * @param weight how sure the rules are, before calibration
 * @param tellings how many clauses tell of it
 * @param scene where in the article it is told
 */
record Told(MeetingMention meeting, boolean definite, double weight, int tellings, Scene scene) {

  Told with(MeetingMention other, Scene newScene) {
    return new Told(other, definite, weight, tellings, newScene);
  }

  /** The meeting with time and place filled in where it had none, or called off. */
  static Told echoed(Told known, TimeExpression time, Place place, boolean cancelled) {
    MeetingMention m = known.meeting();
    boolean timed = time != null && time.dateStart() != null;
    if (timed && (m.dateStart() == null || m.refinedBy(time.dateStart(), time.dateEnd()))) {
      m = m.with(time);
    }
    boolean places = m.place() == null && m.placeCountry() == null && place != null;
    if (places) {
      m = m.channel() == Channel.UNKNOWN ? m.with(Channel.IN_PERSON) : m;
      m = m.with(place);
    }
    m = cancelled ? m.with(Status.CANCELLED) : m;
    return new Told(m, known.definite(), known.weight(), known.tellings() + 1, known.scene());
  }
}
