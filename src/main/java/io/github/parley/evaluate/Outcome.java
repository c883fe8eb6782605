package io.github.parley.evaluate;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of one labelled or found meeting.
 *
 * @param articleId the article
 * @param kind what became of it
 * @param countries codes of the parties, sorted
 * @param status held, planned or cancelled
 * @param level leader, minister or other; null where not labelled
 * @param rule the rule that found it; null for a miss
 * @param dateStart first day, or null
 * @param evidence the article's words
 * @param confidence of what was found, 0 to 1; null for a miss
 */
public record Outcome(
    String articleId,
    Kind kind,
    List<String> countries,
    String status,
    String level,
    String rule,
    LocalDate dateStart,
    String evidence,
    Double confidence) {

  /** What can become of a meeting. */
  public enum Kind {
    /** Found, and labelled as required. */
    MATCH,
    /** Found, and labelled as one that may be counted or not. */
    OPTIONAL,
    /** Labelled as required, and not found. */
    MISS,
    /** Found, and not labelled. */
    FALSE_ALARM
  }

  static Outcome found(String articleId, Kind kind, JudgedMeeting meeting) {
    return of(articleId, kind, meeting, meeting.confidence());
  }

  static Outcome missed(String articleId, JudgedMeeting label) {
    return of(articleId, Kind.MISS, label, null);
  }

  private static Outcome of(String articleId, Kind kind, JudgedMeeting meeting, Double confidence) {
    return new Outcome(
        articleId,
        kind,
        meeting.countries().stream().sorted().toList(),
        meeting.status(),
        meeting.level(),
        meeting.rule(),
        meeting.dateStart(),
        meeting.evidence(),
        confidence);
  }
}
