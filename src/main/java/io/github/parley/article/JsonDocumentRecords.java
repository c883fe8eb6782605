package io.github.parley.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;

/** The records of a file that is one JSON array of objects, or objects over several lines. */
final class JsonDocumentRecords extends InputRecords {

  /** Other values follow in the same document. */
  private static final ObjectReader READER =
      JsonFields.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final JsonParser parser;
  private final InputSplit split;
  private final InputColumns columns;
  private long number = 1;
  private boolean broken;

  JsonDocumentRecords(InputStream in, InputSplit split, InputColumns columns) throws IOException {
    this.parser = JsonFields.MAPPER.createParser(in);
    this.split = split;
    this.columns = columns;
  }

  @Override
  InputRecord.Location location() {
    return InputRecord.Location.number(split.file(), number);
  }

  @Override
  InputRecord read() throws IOException {
    if (broken) {
      return null;
    }
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return null;
      }
      JsonNode node = READER.readTree(parser);
      InputRecord record =
          node.isObject()
              ? InputRecord.of(location(), columns, JsonFields.of(node), null, node.toString())
              : InputRecord.reject(location(), "wrong_type", "no JSON object", node.toString());
      number++;
      return record;
    } catch (JsonProcessingException e) {
      broken = true;
      return InputRecord.reject(
          location(),
          "bad_json",
          e.getOriginalMessage().lines().findFirst().orElse("no JSON")
              + "; nothing behind it could be read",
          null);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
