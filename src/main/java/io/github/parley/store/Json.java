package io.github.parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How the project's own JSON files are written: snake case, indented, fields in their order. */
public final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  /** A value as indented JSON, closed by a line break. */
  public static byte[] bytes(Object value) {
    return (text(value, true) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A value on one line. */
  public static String line(Object value) {
    return text(value, false);
  }

  private static String text(Object value, boolean indented) {
    try {
      return indented
          ? MAPPER.writeValueAsString(value)
          : MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("can't be written as JSON: " + value.getClass(), e);
    }
  }

  /**
   * Reads a value; fields that it doesn't know are skipped.
   *
   * @throws IOException when the bytes are no such JSON
   */
  public static <T> T read(byte[] content, Class<T> type) throws IOException {
    return MAPPER.readValue(content, type);
  }
}
