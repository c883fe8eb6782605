package io.github.parley.meeting;

/**
 * A meeting as the article has told it so far, with what decides about merging and confidence.
 *
 * @param meeting the row
 * @param definite whether the wording takes the meeting as known
 * @param weight how sure the rules are, before calibration
 * @param tellings how many clauses tell of it
 */
record Told(MeetingMention meeting, boolean definite, double weight, int tellings) {}
