package io.github.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parley.frequency.PairRule;
import io.github.parley.meeting.Channel;
import io.github.parley.meeting.DatePrecision;
import io.github.parley.meeting.Level;
import io.github.parley.meeting.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingWritersTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 28);

  @Test
  void aVisitIsMadeAndHosted() throws IOException {
    List<String[]> rows = gdelt(meeting(Status.HELD, Channel.IN_PERSON, "AZ", "AZ", "US"));

    assertThat(rows)
        .extracting(row -> row[5] + " " + row[26] + " " + row[15])
        .containsExactly("USAGOV 042 AZEGOV", "AZEGOV 043 USAGOV");
  }

  @Test
  void codesFollowStatusChannelAndPlace() throws IOException {
    assertThat(code(meeting(Status.PLANNED, Channel.UNKNOWN, null, "AZ", "US"))).isEqualTo("036");
    assertThat(code(meeting(Status.HELD, Channel.PHONE, null, "AZ", "US"))).isEqualTo("041");
    assertThat(code(meeting(Status.HELD, Channel.VIDEO, null, "AZ", "US"))).isEqualTo("040");
    assertThat(code(meeting(Status.HELD, Channel.IN_PERSON, "AT", "AZ", "US"))).isEqualTo("044");
    assertThat(code(meeting(Status.HELD, Channel.IN_PERSON, null, "AZ", "US"))).isEqualTo("040");
  }

  @Test
  void aMeetingThatWasCalledOffIsNoEvent() throws IOException {
    assertThat(gdelt(meeting(Status.CANCELLED, Channel.UNKNOWN, null, "AZ", "US"))).isEmpty();
  }

  @Test
  void gdeltRowsHaveItsColumns() throws IOException {
    String[] row = gdelt(meeting(Status.HELD, Channel.PHONE, null, "AZ", "EU")).get(0);

    assertThat(row).hasSize(61);
    assertThat(row[0]).matches("[0-9]+");
    assertThat(row).containsSequence("20240628", "202406", "2024", "2024.4877");
    assertThat(row).containsSequence("IGOEEC", "EU", "", "EEC");
    assertThat(row[59]).isEqualTo("20240629000000");
  }

  @Test
  void aDayThatIsNotKnownStaysEmpty() throws IOException {
    ExportedMeeting meeting =
        new ExportedMeeting(
            "m-2",
            List.of("AZ", "XK"),
            List.of(),
            Status.HELD,
            Channel.PHONE,
            Level.OTHER,
            LocalDate.of(2024, 6, 1),
            LocalDate.of(2024, 6, 30),
            DatePrecision.MONTH,
            null,
            null,
            1,
            1,
            null,
            null);

    String[] row = gdelt(meeting).get(0);

    assertThat(row[1]).isEmpty();
    assertThat(row[16]).isEqualTo("KOSOVO");
  }

  @Test
  void ploverNamesTypeModeAndContext() throws IOException {
    JsonNode visit = plover(meeting(Status.HELD, Channel.IN_PERSON, "AZ", "AZ", "US")).get(0);
    JsonNode plan = plover(meeting(Status.PLANNED, Channel.UNKNOWN, null, "AZ", "US")).get(0);

    assertThat(visit.get("event_type").asText()).isEqualTo("CONSULT");
    assertThat(visit.get("mode").asText()).isEqualTo("visit");
    assertThat(visit.at("/actor/country").asText()).isEqualTo("USA");
    assertThat(plan.get("event_type").asText()).isEqualTo("AGREE");
    assertThat(plan.get("context").toString()).isEqualTo("[\"diplomatic\",\"future\"]");
  }

  @Test
  void meetingsOfManyAreMultilateral() throws IOException {
    List<JsonNode> events = plover(meeting(Status.HELD, Channel.UNKNOWN, null, "AM", "AZ", "US"));

    assertThat(events).hasSize(3);
    assertThat(events).allMatch(event -> event.get("mode").asText().equals("multilateral"));
  }

  private static String code(ExportedMeeting meeting) throws IOException {
    return gdelt(meeting).get(0)[26];
  }

  private static List<String[]> gdelt(ExportedMeeting meeting) throws IOException {
    StringWriter out = new StringWriter();
    new GdeltWriter(PairRule.ALL).write(List.of(meeting), out);
    return out.toString().lines().map(line -> line.split("\t", -1)).toList();
  }

  private static List<JsonNode> plover(ExportedMeeting meeting) throws IOException {
    StringWriter out = new StringWriter();
    new PloverWriter(PairRule.ALL).write(List.of(meeting), out);
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> events = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      events.add(json.readTree(line));
    }
    return events;
  }

  private static ExportedMeeting meeting(
      Status status, Channel channel, String placeCountry, String... parties) {
    return new ExportedMeeting(
        "m-1",
        List.of(parties),
        List.of(parties),
        status,
        channel,
        Level.LEADER,
        DAY,
        DAY,
        DatePrecision.DAY,
        placeCountry == null ? null : "Somewhere",
        placeCountry,
        4,
        3,
        DAY.plusDays(1),
        "https://example.org/a?b=1");
  }
}
