package io.github.parley.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.parley.frequency.PairRule;
import io.github.parley.meeting.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/**
 * Writes meetings as events of PLOVER, one JSON object a line. Source: the PLOVER manual and its
 * conversion table from CAMEO (Open Event Data Alliance, github.com/openeventdata/PLOVER).
 */
public final class PloverWriter {
  private final CameoCoder coder;
  private final JsonFactory json = new JsonFactory();

  /**
   * A writer of one rule for meetings of many.
   *
   * @param rule which pairs a meeting of three or more parties gives events for
   */
  public PloverWriter(PairRule rule) {
    coder = new CameoCoder(rule);
  }

  /**
   * Writes the events of meetings in the given order; the writer stays open.
   *
   * @return how many events were written
   * @throws IOException when the writer fails
   */
  public long write(Iterable<ExportedMeeting> meetings, Writer out) throws IOException {
    long written = 0;
    for (ExportedMeeting meeting : meetings) {
      for (DyadicEvent event : coder.events(meeting)) {
        // PLOVER knows no host: a visit is the guest's.
        if (event.code() != CameoCode.HOST_A_VISIT) {
          out.write(line(event));
          out.write('\n');
          written++;
        }
      }
    }
    return written;
  }

  private String line(DyadicEvent event) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator object = json.createGenerator(line)) {
      ExportedMeeting meeting = event.meeting();
      object.writeStartObject();
      object.writeStringField("id", meeting.meetingId());
      object.writeStringField("date", event.day() == null ? null : event.day().toString());
      object.writeStringField("event_type", event.code().ploverType());
      object.writeStringField("mode", mode(event));
      object.writeArrayFieldStart("context");
      object.writeString("diplomatic");
      if (meeting.status() == Status.PLANNED) {
        object.writeString("future");
      }
      object.writeEndArray();
      writeActor(object, "actor", event.actor(), meeting);
      writeActor(object, "recipient", event.recipient(), meeting);
      object.writeStringField("location", meeting.place());
      object.writeStringField("location_country", meeting.placeCountry());
      object.writeNumberField("articles", meeting.articles());
      object.writeNumberField("sources", meeting.sources());
      object.writeStringField("url", meeting.url());
      object.writeEndObject();
    }
    return line.toString();
  }

  private static String mode(DyadicEvent event) {
    boolean isMeetingOfMany =
        event.meeting().parties().size() > 2 && event.code() == CameoCode.CONSULT;
    return isMeetingOfMany ? "multilateral" : event.code().ploverMode();
  }

  private static void writeActor(
      JsonGenerator object, String field, String code, ExportedMeeting meeting) throws IOException {
    Actor actor = Actor.of(code, meeting.level());
    object.writeObjectFieldStart(field);
    object.writeStringField("code", code);
    object.writeStringField("country", emptyToNull(actor.country()));
    object.writeStringField("sector", emptyToNull(actor.role()));
    object.writeStringField("name", actor.name());
    object.writeEndObject();
  }

  private static String emptyToNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
