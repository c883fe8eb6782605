package io.github.parley.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The records of a JSON lines file or of a piece of it: one object a line. */
final class JsonLineRecords extends InputRecords {

  private final CappedLines lines;
  private final InputSplit split;
  private final InputColumns columns;
  private long lineNumber;
  private boolean any;

  /**
   * @param lines the lines from the first that begins in the split
   * @param lineNumber the number of that line in the file, from 1
   */
  JsonLineRecords(CappedLines lines, long lineNumber, InputSplit split, InputColumns columns) {
    this.lines = lines;
    this.lineNumber = lineNumber;
    this.split = split;
    this.columns = columns;
  }

  @Override
  InputRecord.Location location() {
    return InputRecord.Location.line(split.file(), lineNumber);
  }

  @Override
  InputRecord read() throws IOException {
    while (lines.position() < split.end()) {
      CappedLines.Line line = lines.next();
      if (line == null) {
        break;
      }
      InputRecord record = record(line);
      lineNumber++;
      if (record != null) {
        any = true;
        return record;
      }
    }
    boolean empty = !any && split.start() == 0 && split.end() == Long.MAX_VALUE;
    any = true;
    return empty
        ? InputRecord.reject(
            InputRecord.Location.file(split.file()), "empty_file", "there is no record in it", null)
        : null;
  }

  private InputRecord record(CappedLines.Line line) {
    if (line.isCut()) {
      return InputRecord.reject(
          location(),
          "too_long",
          "a record of "
              + line.length()
              + " bytes; at most "
              + InputRecord.MAX_RECORD_BYTES
              + " are read",
          new String(line.bytes(), 0, 200, StandardCharsets.UTF_8));
    }
    DecodedText decoded = DecodedText.of(line.bytes());
    if (decoded.text() == null) {
      return InputRecord.reject(
          location(), "binary", "no text; write one JSON object a line in UTF-8", null);
    }
    return decoded.text().isBlank() ? null : parsed(decoded);
  }

  private InputRecord parsed(DecodedText decoded) {
    JsonNode node;
    try {
      node = JsonFields.MAPPER.readTree(decoded.text());
    } catch (JsonProcessingException e) {
      return InputRecord.reject(
          location(),
          "bad_json",
          e.getOriginalMessage().lines().findFirst().orElse("no JSON")
              + "; write one JSON object a line",
          decoded.text());
    }
    if (!node.isObject()) {
      return InputRecord.reject(
          location(), "wrong_type", "no JSON object; write one object a line", decoded.text());
    }
    return InputRecord.of(location(), columns, JsonFields.of(node), decoded.note(), decoded.text());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
