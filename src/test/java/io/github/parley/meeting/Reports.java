package io.github.parley.meeting;

import io.github.parley.article.PassageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Reports for tests, made by changing one thing at a time of an ordinary one. */
record Reports(
    String article,
    int mention,
    String published,
    String duplicateOf,
    String countries,
    String persons,
    Status status,
    Channel channel,
    Level level,
    String start,
    String end,
    String place,
    String evidence) {

  /** The foreign ministers Varga (HU) and Novak (SI) met on 3 June 2024, reported the next day. */
  static Reports ordinary(String article) {
    return new Reports(
        article,
        0,
        "2024-06-04",
        null,
        "HU,SI",
        "Anna Varga/HU,Luka Novak/SI",
        Status.HELD,
        Channel.UNKNOWN,
        Level.MINISTER,
        "2024-06-03",
        "2024-06-03",
        null,
        "Varga met Novak");
  }

  Reports mention(int value) {
    return new Reports(
        article,
        value,
        published,
        duplicateOf,
        countries,
        persons,
        status,
        channel,
        level,
        start,
        end,
        place,
        evidence);
  }

  Reports published(String value) {
    return new Reports(
        article,
        mention,
        value,
        duplicateOf,
        countries,
        persons,
        status,
        channel,
        level,
        start,
        end,
        place,
        evidence);
  }

  Reports copyOf(String value) {
    return new Reports(
        article, mention, published, value, countries, persons, status, channel, level, start, end,
        place, evidence);
  }

  Reports parties(String value, String who) {
    return new Reports(
        article,
        mention,
        published,
        duplicateOf,
        value,
        who,
        status,
        channel,
        level,
        start,
        end,
        place,
        evidence);
  }

  Reports status(Status value) {
    return new Reports(
        article,
        mention,
        published,
        duplicateOf,
        countries,
        persons,
        value,
        channel,
        level,
        start,
        end,
        place,
        evidence);
  }

  Reports channel(Channel value) {
    return new Reports(
        article,
        mention,
        published,
        duplicateOf,
        countries,
        persons,
        status,
        value,
        level,
        start,
        end,
        place,
        evidence);
  }

  Reports level(Level value) {
    return new Reports(
        article,
        mention,
        published,
        duplicateOf,
        countries,
        persons,
        status,
        channel,
        value,
        start,
        end,
        place,
        evidence);
  }

  Reports date(String from, String to) {
    return new Reports(
        article,
        mention,
        published,
        duplicateOf,
        countries,
        persons,
        status,
        channel,
        level,
        from,
        to,
        place,
        evidence);
  }

  Reports place(String value) {
    return new Reports(
        article,
        mention,
        published,
        duplicateOf,
        countries,
        persons,
        status,
        channel,
        level,
        start,
        end,
        value,
        evidence);
  }

  Reports evidence(String value) {
    return new Reports(
        article,
        mention,
        published,
        duplicateOf,
        countries,
        persons,
        status,
        channel,
        level,
        start,
        end,
        place,
        value);
  }

  MeetingReport report() {
    List<Participant> participants =
        persons.isEmpty()
            ? List.of()
            : Stream.of(persons.split(",", -1))
                .map(p -> p.split("/", -1))
                .map(p -> new Participant(p[0], p[1], null, null))
                .toList();
    LocalDate from = start == null ? null : LocalDate.parse(start);
    LocalDate to = end == null ? null : LocalDate.parse(end);
    DatePrecision precision =
        from == null ? null : from.equals(to) ? DatePrecision.DAY : DatePrecision.INTERVAL;
    MeetingMention told =
        new MeetingMention(
            List.of(countries.split(",", -1)),
            participants,
            status,
            channel,
            level,
            start == null ? null : "then",
            from,
            to,
            precision,
            place,
            place,
            evidence,
            1,
            PassageKind.BODY,
            0,
            "test",
            0.8);
    return new MeetingReport(
        article,
        mention,
        "source of " + article,
        published == null ? null : LocalDate.parse(published),
        duplicateOf,
        told);
  }
}
