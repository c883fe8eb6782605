package io.github.parley.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/**
 * The broken lines of a side file, as rejects, and those that take an article out; its good lines
 * are no records of their own, they are read with the articles that they describe.
 */
final class MetadataRecords extends InputRecords {

  private final InputRecords lines;

  MetadataRecords(InputRecords lines) {
    this.lines = lines;
  }

  @Override
  InputRecord.Location location() {
    return lines.location();
  }

  @Override
  InputRecord read() throws IOException {
    for (InputRecord record = lines.read(); record != null; record = lines.read()) {
      if (record.deletes() != null) {
        return record;
      }
      boolean broken = record.reason() != null && !record.reason().equals("no_text");
      if (broken && !record.reason().equals("empty_file")) {
        return InputRecord.reject(
            record.location(),
            "bad_metadata",
            "the line is left out (" + record.reason() + "); write one JSON object a line",
            record.raw());
      }
    }
    return null;
  }

  /** Adds what one line says of an article that is looked for. */
  static void fields(
      String line, Map<String, String> pathOfId, Map<String, Map<String, Object>> found) {
    try {
      JsonNode node = JsonFields.MAPPER.readTree(line);
      if (node == null || !node.isObject()) {
        return;
      }
      JsonNode id =
          node.hasNonNull(InputColumns.ARTICLE_ID)
              ? node.get(InputColumns.ARTICLE_ID)
              : node.get("id");
      String path = id == null ? null : pathOfId.get(id.asText());
      if (path != null) {
        found.putIfAbsent(path, SplitOpener.described(JsonFields.of(node)));
      }
    } catch (JsonProcessingException e) {
      // The line is a reject of the side file's own split.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
