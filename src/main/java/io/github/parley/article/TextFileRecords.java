package io.github.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** The one record of a plain text file. */
final class TextFileRecords extends InputRecords {

  private final InputStream in;
  private final InputSplit split;
  private final String articleId;
  private final Map<String, Object> metadata;
  private boolean read;

  /**
   * @param articleId the file's name without its ending
   * @param metadata what the folder's side file says of this article, by our columns' names
   */
  TextFileRecords(
      InputStream in, InputSplit split, String articleId, Map<String, Object> metadata) {
    this.in = in;
    this.split = split;
    this.articleId = articleId;
    this.metadata = metadata;
  }

  @Override
  InputRecord.Location location() {
    return InputRecord.Location.file(split.file());
  }

  @Override
  InputRecord read() throws IOException {
    if (read) {
      return null;
    }
    read = true;
    byte[] bytes = in.readNBytes(InputRecord.MAX_RECORD_BYTES + 1);
    if (bytes.length > InputRecord.MAX_RECORD_BYTES) {
      return InputRecord.reject(
          location(),
          "too_long",
          "more than " + InputRecord.MAX_RECORD_BYTES + " bytes",
          new String(Arrays.copyOf(bytes, 200), StandardCharsets.UTF_8));
    }
    DecodedText decoded = DecodedText.of(bytes);
    if (decoded.text() == null) {
      return InputRecord.reject(location(), "binary", "no text; write it in UTF-8", null);
    }
    if (decoded.text().isBlank()) {
      return InputRecord.reject(location(), "empty_file", "there is no text in it", null);
    }
    return InputRecord.of(
        location(),
        InputColumns.standard(),
        name -> field(name, decoded.text()),
        decoded.note(),
        decoded.text());
  }

  private Object field(String name, String text) {
    return switch (name) {
      case InputColumns.ARTICLE_ID -> articleId;
      case InputColumns.TEXT -> text;
      default -> metadata.get(name);
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
