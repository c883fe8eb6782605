package io.github.parley.meeting;

import java.time.LocalDate;

/**
 * A meeting as one article tells it, with what merging needs to know of the article.
 *
 * @param articleId the article
 * @param mentionNo number of the meeting within the article
 * @param source who published the article, or null
 * @param published the day of publication, or null
 * @param duplicateOf the original that the article repeats, or null for an original
 * @param mention the meeting
 */
public record MeetingReport(
    String articleId,
    int mentionNo,
    String source,
    LocalDate published,
    String duplicateOf,
    MeetingMention mention) {

  /** The article that this report is told by in the first place. */
  String origin() {
    return duplicateOf == null ? articleId : duplicateOf;
  }

  boolean isCopy() {
    return duplicateOf != null;
  }

  /** Whether more than two parties took part. */
  boolean isMultilateral() {
    return mention.countries().size() > 2;
  }

  /**
   * The day by which reports are ordered in time: the first day of a date that is a month or
   * narrower, else the day of publication; null when there is neither.
   */
  LocalDate day() {
    boolean narrow =
        mention.dateStart() != null
            && !mention.dateEnd().isAfter(mention.dateStart().plusDays(MONTH_DAYS));
    return narrow ? mention.dateStart() : published != null ? published : mention.dateStart();
  }

  private static final int MONTH_DAYS = 31;

  /** Days that the date leaves open: 0 for a day; a very large number when there is no date. */
  long openDays() {
    return mention.dateStart() == null
        ? Integer.MAX_VALUE
        : mention.dateEnd().toEpochDay() - mention.dateStart().toEpochDay();
  }
}
