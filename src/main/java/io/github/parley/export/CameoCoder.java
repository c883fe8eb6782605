package io.github.parley.export;

import io.github.parley.frequency.PairRule;
import io.github.parley.meeting.Channel;
import io.github.parley.meeting.DatePrecision;
import io.github.parley.meeting.Status;
import java.time.LocalDate;
import java.util.List;

/** Turns meetings into events of CAMEO, one for each pair that the meeting counts for. */
final class CameoCoder {
  private final PairRule rule;

  CameoCoder(PairRule rule) {
    this.rule = rule;
  }

  /**
   * The events of a meeting. None for one that was called off: CAMEO has a code for a party that
   * refuses to meet, and who refused is not known.
   */
  List<DyadicEvent> events(ExportedMeeting meeting) {
    if (meeting.status() == Status.CANCELLED) {
      return List.of();
    }
    return rule.pairs(meeting.parties(), meeting.represented()).stream()
        .flatMap(pair -> events(meeting, pair).stream())
        .toList();
  }

  /** A visit is two events, the guest's and the host's, as in GDELT; all else is one. */
  private static List<DyadicEvent> events(ExportedMeeting meeting, PairRule.Pair pair) {
    if (meeting.status() == Status.PLANNED) {
      LocalDate day = meeting.firstReported();
      return List.of(
          new DyadicEvent(meeting, pair.a(), pair.b(), CameoCode.EXPRESS_INTENT_TO_MEET, day));
    }
    LocalDate day = day(meeting);
    String place = meeting.placeCountry();
    if (meeting.channel() == Channel.PHONE) {
      return List.of(
          new DyadicEvent(meeting, pair.a(), pair.b(), CameoCode.DISCUSS_BY_TELEPHONE, day));
    }
    if (meeting.channel() == Channel.VIDEO || place == null) {
      return List.of(new DyadicEvent(meeting, pair.a(), pair.b(), CameoCode.CONSULT, day));
    }
    if (place.equals(pair.a()) || place.equals(pair.b())) {
      String guest = place.equals(pair.a()) ? pair.b() : pair.a();
      return List.of(
          new DyadicEvent(meeting, guest, place, CameoCode.MAKE_A_VISIT, day),
          new DyadicEvent(meeting, place, guest, CameoCode.HOST_A_VISIT, day));
    }
    return List.of(
        new DyadicEvent(meeting, pair.a(), pair.b(), CameoCode.MEET_AT_THIRD_LOCATION, day));
  }

  private static LocalDate day(ExportedMeeting meeting) {
    DatePrecision precision = meeting.datePrecision();
    return precision == DatePrecision.DAY || precision == DatePrecision.INTERVAL
        ? meeting.dateStart()
        : null;
  }
}
