package io.github.parley.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of comma-separated values, as RFC 4180 has them: quotes around fields with commas or line
 * breaks, a quote in a field doubled. Also read: a quote behind a backslash, and semicolon, tab or
 * bar between the fields where the header has them. Fields are bytes, because the three characters
 * that matter are the same in every encoding that is read.
 */
final class CsvRows implements Closeable {

  private static final int HEADER_PROBED = 1 << 16;

  /** A quote that is never closed swallows the file; after so many of them the file is given up. */
  private static final int MAX_UNCLOSED = 20;

  private InputStream in;
  private final int maxBytes;
  private int separator = -1;
  private long line = 1;
  private int unclosed;

  CsvRows(InputStream in, int maxBytes) {
    this.in = new BufferedInputStream(in, HEADER_PROBED);
    this.maxBytes = maxBytes;
  }

  /**
   * A row.
   *
   * @param line the line of the file on which it begins, from 1
   * @param fields its fields; the beginning of the record when there is a problem
   * @param problem null, or why it is no row: 'bad_csv' or 'too_long'
   */
  record Row(long line, List<byte[]> fields, String problem) {}

  /** Whether so many quotes were never closed that the rest of the file is not read. */
  boolean hasGivenUp() {
    return unclosed > MAX_UNCLOSED;
  }

  /** The line on which the next row begins. */
  long line() {
    return line;
  }

  /** The next row that is not blank, or null at the end. */
  Row next() throws IOException {
    if (separator < 0) {
      separator = probe();
    }
    while (!hasGivenUp()) {
      Reading reading = new Reading(line);
      if (!reading.read()) {
        return null;
      }
      if (!reading.isBlank()) {
        return reading.row();
      }
    }
    return null;
  }

  private int probe() throws IOException {
    in.mark(HEADER_PROBED);
    byte[] beginning = in.readNBytes(HEADER_PROBED - 1);
    in.reset();
    int best = ',';
    int most = 0;
    for (int candidate : new int[] {',', ';', '\t', '|'}) {
      int count = 0;
      for (int i = 0; i < beginning.length && beginning[i] != '\n'; i++) {
        count += beginning[i] == candidate ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    if (beginning.length >= 3 && (beginning[0] & 0xFF) == 0xEF && (beginning[1] & 0xFF) == 0xBB) {
      in.skipNBytes(3);
    }
    return best;
  }

  /** One row while it is read. */
  private final class Reading {
    private final long firstLine;
    private final List<byte[]> fields = new ArrayList<>();
    private final ByteArrayOutputStream record = new ByteArrayOutputStream(1024);
    private final ByteArrayOutputStream field = new ByteArrayOutputStream(256);
    private boolean quoted;
    private String problem;

    Reading(long firstLine) {
      this.firstLine = firstLine;
    }

    /** Reads to the end of the row; false when there is none. */
    boolean read() throws IOException {
      int c = in.read();
      if (c < 0) {
        return false;
      }
      boolean fieldStart = true;
      while (c >= 0) {
        record.write(c);
        line += c == '\n' ? 1 : 0;
        if (record.size() > maxBytes) {
          overflow();
          return true;
        }
        if (fieldStart && c == '"') {
          quoted = true;
          fieldStart = false;
        } else if (quoted) {
          inQuotes(c);
        } else if (c == separator) {
          endField();
          fieldStart = true;
        } else if (c == '\n') {
          break;
        } else {
          field.write(c);
          fieldStart = false;
        }
        c = in.read();
      }
      if (quoted) {
        resume("bad_csv");
        return true;
      }
      endField();
      return true;
    }

    private void inQuotes(int c) throws IOException {
      if (c == '"') {
        if (peek() == '"') {
          record.write(in.read());
          field.write('"');
        } else {
          quoted = false;
        }
      } else if (c == '\\' && peek() == '"' && !closesBehindBackslash()) {
        record.write(in.read());
        field.write('"');
      } else {
        field.write(c);
      }
    }

    /**
     * Whether the quote behind a backslash ends the field: then the backslash is the field's own.
     */
    private boolean closesBehindBackslash() throws IOException {
      in.mark(2);
      in.read();
      int behind = in.read();
      in.reset();
      return behind < 0 || behind == separator || behind == '\n' || behind == '\r';
    }

    private int peek() throws IOException {
      in.mark(1);
      int c = in.read();
      in.reset();
      return c;
    }

    private void endField() {
      byte[] bytes = field.toByteArray();
      boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
      fields.add(carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes);
      field.reset();
    }

    private void overflow() throws IOException {
      if (quoted) {
        resume("bad_csv");
        return;
      }
      problem = "too_long";
      int c = in.read();
      while (c >= 0 && c != '\n') {
        c = in.read();
      }
      line++;
    }

    /** Gives up this record at its first line break and reads on behind it. */
    private void resume(String why) {
      problem = why;
      unclosed++;
      byte[] read = record.toByteArray();
      int end = 0;
      while (end < read.length && read[end] != '\n') {
        end++;
      }
      int next = Math.min(read.length, end + 1);
      line = firstLine + 1;
      in =
          new BufferedInputStream(
              new SequenceInputStream(new ByteArrayInputStream(read, next, read.length - next), in),
              HEADER_PROBED);
    }

    boolean isBlank() {
      return problem == null
          && fields.size() == 1
          && new String(fields.get(0), java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
    }

    Row row() {
      if (problem == null) {
        return new Row(firstLine, fields, null);
      }
      byte[] beginning = Arrays.copyOf(record.toByteArray(), Math.min(record.size(), 200));
      return new Row(firstLine, List.of(beginning), problem);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
