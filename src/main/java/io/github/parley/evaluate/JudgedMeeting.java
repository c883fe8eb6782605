package io.github.parley.evaluate;

import io.github.parley.meeting.MeetingMention;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting as it is scored, labelled or found.
 *
 * @param countries codes of the parties in the order given
 * @param participants names and what they act for
 * @param status held, planned or cancelled
 * @param channel in_person, phone, video or unknown
 * @param level leader, minister or other; null when not labelled
 * @param dateStart first day, or null
 * @param dateEnd last day, or null
 * @param placeCountry ISO code, or null
 * @param evidence the article's words
 * @param required whether missing it counts; true for what was found
 * @param meetingKey what all articles share that speak of it; null where not labelled or not merged
 * @param rule the rule that found it; null for a label
 * @param confidence of what was found, 0 to 1; 1 for a label
 */
record JudgedMeeting(
    List<String> countries,
    List<Named> participants,
    String status,
    String channel,
    String level,
    LocalDate dateStart,
    LocalDate dateEnd,
    String placeCountry,
    String evidence,
    boolean required,
    String meetingKey,
    String rule,
    double confidence) {

  /**
   * A participant.
   *
   * @param name the name or description
   * @param country what it acts for, or null
   */
  record Named(String name, String country) {}

  /** A meeting found, with the id that merging gave it. */
  static JudgedMeeting found(MeetingMention mention, String meetingId) {
    return new JudgedMeeting(
        mention.countries(),
        mention.participants().stream().map(p -> new Named(p.name(), p.country())).toList(),
        mention.status().code(),
        mention.channel().code(),
        mention.level().code(),
        mention.dateStart(),
        mention.dateEnd(),
        mention.placeCountry(),
        mention.evidence(),
        true,
        meetingId,
        mention.rule(),
        mention.confidence());
  }
}
