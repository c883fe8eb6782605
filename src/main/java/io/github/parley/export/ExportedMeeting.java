package io.github.parley.export;

import io.github.parley.meeting.Channel;
import io.github.parley.meeting.DatePrecision;
import io.github.parley.meeting.Level;
import io.github.parley.meeting.Status;
import java.time.LocalDate;
import java.util.List;

/**
 * What the exports need of a meeting, as the published table has it.
 *
 * @param meetingId its id
 * @param parties codes of the parties, sorted, without repeats
 * @param represented codes for which there is a participant
 * @param status held, planned or cancelled
 * @param channel how they met
 * @param level the highest common level
 * @param dateStart first day on which it may have been; null when unknown
 * @param dateEnd last such day; null when unknown
 * @param datePrecision how precise that is; null without a date
 * @param place where; null when unknown
 * @param placeCountry ISO code of the country of the place; null when unknown
 * @param articles articles that tell of it
 * @param sources sources among those
 * @param firstReported earliest day of publication; null when unknown
 * @param url address of the article with the best evidence; null when unknown
 */
public record ExportedMeeting(
    String meetingId,
    List<String> parties,
    List<String> represented,
    Status status,
    Channel channel,
    Level level,
    LocalDate dateStart,
    LocalDate dateEnd,
    DatePrecision datePrecision,
    String place,
    String placeCountry,
    int articles,
    int sources,
    LocalDate firstReported,
    String url) {}
