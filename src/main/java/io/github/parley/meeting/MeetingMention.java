package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.time.LocalDate;
import java.util.List;

/**
 * One meeting as one article tells it.
 *
 * @param countries codes of the parties, sorted, without repeats
 * @param participants persons and groups that took part
 * @param status held, planned or cancelled
 * @param channel how they met
 * @param level the highest common level
 * @param dateText the article's words for the time, or null
 * @param dateStart first day on which the meeting may have been; null when unknown
 * @param dateEnd last such day; null when unknown
 * @param datePrecision how precise the interval is; null when there is none
 * @param place the place as the article names it, or null
 * @param placeCountry ISO code of the place's country, or null
 * @param evidence the article's words that state the meeting
 * @param passageNo passage of the evidence
 * @param passageKind that passage's kind
 * @param sentenceNo sentence of the evidence within its passage
 * @param rule the rule that found it
 * @param confidence calibrated probability that the row is right, 0 to 1
 */
public record MeetingMention(
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
    String evidence,
    int passageNo,
    PassageKind passageKind,
    int sentenceNo,
    String rule,
    double confidence) {

  MeetingMention with(Channel told) {
    return of(status, told, dateText, dateStart, dateEnd, datePrecision, place, placeCountry);
  }

  MeetingMention with(Status told) {
    return of(told, channel, dateText, dateStart, dateEnd, datePrecision, place, placeCountry);
  }

  MeetingMention with(Place told) {
    return of(
        status, channel, dateText, dateStart, dateEnd, datePrecision, told.name(), told.country());
  }

  MeetingMention with(TimeExpression time) {
    return of(
        status,
        channel,
        time.text(),
        time.dateStart(),
        time.dateEnd(),
        time.precision(),
        place,
        placeCountry);
  }

  private MeetingMention of(
      Status newStatus,
      Channel newChannel,
      String newText,
      LocalDate start,
      LocalDate end,
      DatePrecision precision,
      String newPlace,
      String newCountry) {
    return new MeetingMention(
        countries,
        participants,
        newStatus,
        newChannel,
        level,
        newText,
        start,
        end,
        precision,
        newPlace,
        newCountry,
        evidence,
        passageNo,
        passageKind,
        sentenceNo,
        rule,
        confidence);
  }

  /** The same with another confidence. */
  MeetingMention rated(double rating) {
    return new MeetingMention(
        countries,
        participants,
        status,
        channel,
        level,
        dateText,
        dateStart,
        dateEnd,
        datePrecision,
        place,
        placeCountry,
        evidence,
        passageNo,
        passageKind,
        sentenceNo,
        rule,
        rating);
  }

  /** Whether a time lies within the longer period known so far. */
  boolean refinedBy(LocalDate start, LocalDate end) {
    return dateStart != null
        && dateEnd != null
        && start != null
        && end != null
        && !start.isBefore(dateStart)
        && !end.isAfter(dateEnd)
        && (start.isAfter(dateStart) || end.isBefore(dateEnd));
  }
}
