package io.github.parley.export;

import io.github.parley.frequency.PairRule;
import io.github.parley.text.Sha256;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/**
 * Writes meetings in the 61 columns of the event table of GDELT 2.0: tabs between, no header, a
 * column without a value empty. Source: 'The GDELT Event Database Data Format Codebook V2.0'
 * (2015).
 */
public final class GdeltWriter {
  private static final int COLUMNS = 61;

  private final CameoCoder coder;

  /**
   * A writer of one rule for meetings of many.
   *
   * @param rule which pairs a meeting of three or more parties gives events for
   */
  public GdeltWriter(PairRule rule) {
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
        out.write(String.join("\t", row(event)));
        out.write('\n');
        written++;
      }
    }
    return written;
  }

  private static String[] row(DyadicEvent event) {
    ExportedMeeting meeting = event.meeting();
    String[] row = new String[COLUMNS];
    Arrays.fill(row, "");
    row[0] = Long.toString(id(event));
    putDay(row, event.day());
    putActor(row, 5, Actor.of(event.actor(), meeting.level()));
    putActor(row, 15, Actor.of(event.recipient(), meeting.level()));
    row[25] = "1";
    row[26] = event.code().code();
    row[27] = event.code().code();
    row[28] = event.code().root();
    row[29] = "1";
    row[30] = Double.toString(event.code().goldstein());
    row[32] = Integer.toString(meeting.sources());
    row[33] = Integer.toString(meeting.articles());
    row[52] = text(meeting.place());
    row[59] = meeting.firstReported() == null ? "" : compact(meeting.firstReported()) + "000000";
    row[60] = text(meeting.url());
    return row;
  }

  private static void putDay(String[] row, LocalDate day) {
    if (day != null) {
      row[1] = compact(day);
      row[2] = row[1].substring(0, 6);
      row[3] = row[1].substring(0, 4);
      double fraction = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
      row[4] = String.format(Locale.ROOT, "%.4f", day.getYear() + fraction);
    }
  }

  private static void putActor(String[] row, int first, Actor actor) {
    row[first] = actor.code();
    row[first + 1] = actor.name();
    row[first + 2] = actor.country();
    row[first + 3] = actor.group();
    row[first + 7] = actor.role();
  }

  private static String compact(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String text(String value) {
    return value == null ? "" : value.replaceAll("\\s+", " ");
  }

  /** Sixty bits of a hash, for GDELT's ids are numbers; the same event has the same number. */
  private static long id(DyadicEvent event) {
    String name =
        String.join(
            " ",
            event.meeting().meetingId(),
            event.actor(),
            event.recipient(),
            event.code().code());
    byte[] hash = Sha256.of(name);
    long id = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      id = id << 8 | (hash[i] & 0xff);
    }
    return id >>> 4;
  }
}
