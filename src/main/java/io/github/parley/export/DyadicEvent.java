package io.github.parley.export;

import java.time.LocalDate;

/**
 * A meeting as one party's act towards another.
 *
 * @param meeting the meeting
 * @param actor code of the party that acts
 * @param recipient code of the other
 * @param code what it does
 * @param day its day; null when it is not known to the day
 */
record DyadicEvent(
    ExportedMeeting meeting, String actor, String recipient, CameoCode code, LocalDate day) {}
