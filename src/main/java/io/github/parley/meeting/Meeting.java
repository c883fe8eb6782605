package io.github.parley.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * One meeting over all articles, a row of that table.
 *
 * @param meetingId id that stays from run to run, made from the earliest report
 * @param countries codes of the parties, sorted: of a meeting of two those two; of a larger one the
 *     parties that the most confident report names, and those that at least two original reports
 *     name
 * @param participants persons and groups of those parties, named ones first; a group stands only
 *     for a party of which nobody is named
 * @param status the latest known
 * @param channel how they met
 * @param level the highest common level
 * @param dateText the article's words for the date taken, or null
 * @param dateStart first day, or null when unknown
 * @param dateEnd last day, or null when unknown
 * @param datePrecision how precise the interval is; null without one
 * @param place the place as the articles name it most often, or null
 * @param placeCountry ISO code of the country of the place, or null
 * @param articles articles that tell of it, copies included
 * @param sources different sources among them, articles without a source counted as one
 * @param articleIds those articles, sorted
 * @param history what was reported when, in the order of publication, undated articles last
 * @param firstReported earliest day of publication; null when all articles are undated
 * @param lastReported latest day of publication; null when all articles are undated
 * @param evidence the words of the most confident report of the status
 * @param evidenceArticleId the article of that report
 * @param mergedBecause why the reports were joined, codes separated by commas; null for one report
 * @param confidence that of the report which the evidence is from, 0 to 1
 */
public record Meeting(
    String meetingId,
    List<String> countries,
    List<Participant> participants,
    Status status,
    Channel channel,
    Level level,
    String dateText,
    LocalDate dateStart,
    LocalDate dateEnd,
    DatePrecision datePrecision,
    String place,
    String placeCountry,
    int articles,
    int sources,
    List<String> articleIds,
    List<Reported> history,
    LocalDate firstReported,
    LocalDate lastReported,
    String evidence,
    String evidenceArticleId,
    String mergedBecause,
    double confidence) {

  /**
   * What an article reported.
   *
   * @param status held, planned or cancelled
   * @param reported the day of the article, or null
   * @param articleId the article
   */
  public record Reported(Status status, LocalDate reported, String articleId) {}
}
