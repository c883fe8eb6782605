package io.github.parley.meeting;

import java.util.Locale;

/** Why a report was joined to a meeting: the codes of {@code meetings.merged_because}. */
enum MergeReason {
  /** The article repeats another, which tells of the meeting. */
  COPY,
  /** Both give the same day. */
  SAME_DAY,
  /** Their days are neighbours, as over a change of date or a meeting of two days. */
  NEXT_DAY,
  /** Their dates overlap. */
  SAME_PERIOD,
  /** One has no date, and was published near the other. */
  NEAR_PUBLICATION,
  /** The same persons are named. */
  SAME_PERSONS,
  /** The same place, or a place in the same country. */
  SAME_PLACE,
  /** The same words. */
  SAME_WORDING,
  /** Most parties are the same. */
  SHARED_PARTIES,
  /** Two parties of a larger meeting, told of that meeting. */
  PART_OF_SUMMIT,
  /** A plan, and what became of it. */
  OUTCOME_OF_PLAN;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
