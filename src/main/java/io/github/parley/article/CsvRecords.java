package io.github.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The records of a CSV file with a header. */
final class CsvRecords extends InputRecords {

  private final CsvRows rows;
  private final InputSplit split;
  private final InputColumns columns;
  private List<String> header;
  private boolean ended;

  CsvRecords(InputStream in, InputSplit split, InputColumns columns) {
    this.rows = new CsvRows(in, InputRecord.MAX_RECORD_BYTES);
    this.split = split;
    this.columns = columns;
  }

  @Override
  InputRecord.Location location() {
    return InputRecord.Location.line(split.file(), rows.line());
  }

  @Override
  InputRecord read() throws IOException {
    if (ended) {
      return null;
    }
    if (header == null) {
      CsvRows.Row first = rows.next();
      if (first == null || first.problem() != null) {
        ended = true;
        return first == null
            ? InputRecord.reject(
                InputRecord.Location.file(split.file()), "empty_file", "no header in it", null)
            : rejected(first);
      }
      header = header(first);
    }
    CsvRows.Row row = rows.next();
    return row == null ? null : record(row);
  }

  private static List<String> header(CsvRows.Row row) {
    List<String> names = new ArrayList<>();
    for (byte[] name : row.fields()) {
      String decoded = DecodedText.of(name).text();
      names.add(decoded == null ? "" : decoded.strip());
    }
    return names;
  }

  private InputRecord record(CsvRows.Row row) {
    if (row.problem() != null) {
      return rejected(row);
    }
    if (row.fields().size() != header.size()) {
      return InputRecord.reject(
          InputRecord.Location.line(split.file(), row.line()),
          "bad_csv",
          row.fields().size() + " fields, the header has " + header.size(),
          raw(row));
    }
    Map<String, Object> values = new HashMap<>();
    String note = null;
    for (int i = 0; i < header.size(); i++) {
      DecodedText decoded = DecodedText.of(row.fields().get(i));
      if (decoded.text() == null) {
        return InputRecord.reject(
            InputRecord.Location.line(split.file(), row.line()),
            "binary",
            "column '" + header.get(i) + "' is no text; write the file in UTF-8",
            null);
      }
      note = decoded.note() == null ? note : decoded.note();
      if (!decoded.text().isEmpty()) {
        values.putIfAbsent(header.get(i), decoded.text());
      }
    }
    return InputRecord.of(
        InputRecord.Location.line(split.file(), row.line()), columns, values::get, note, raw(row));
  }

  private InputRecord rejected(CsvRows.Row row) {
    return InputRecord.reject(
        InputRecord.Location.line(split.file(), row.line()),
        row.problem(),
        row.problem().equals("too_long")
            ? "a record of more than " + InputRecord.MAX_RECORD_BYTES + " bytes"
            : "a quote is opened and never closed"
                + (rows.hasGivenUp() ? "; so often that the rest of the file is not read" : ""),
        raw(row));
  }

  private static String raw(CsvRows.Row row) {
    StringBuilder raw = new StringBuilder();
    for (byte[] field : row.fields()) {
      raw.append(raw.isEmpty() ? "" : ",");
      raw.append(new String(field, 0, Math.min(field.length, 200), StandardCharsets.UTF_8));
    }
    return raw.toString();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
