package io.github.parley.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parley.article.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the few articles of an evaluation without Spark: JSON lines, plain or compressed. */
final class LabelledArticles {

  private static final int DATE_LENGTH = 10;

  private LabelledArticles() {}

  /**
   * Reads a file.
   *
   * @throws InputException on a line that is no article, with the line's number
   */
  static List<Article> read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          articles.add(article(mapper, line, file + ":" + number));
        }
      }
    }
    return articles;
  }

  private static Article article(ObjectMapper mapper, String line, String location) {
    try {
      JsonNode record = mapper.readTree(line);
      String date = text(record, "published");
      return new Article(
          record.path("article_id").asText(location),
          text(record, "url"),
          text(record, "source"),
          date == null ? null : LocalDate.parse(date.substring(0, DATE_LENGTH)),
          text(record, "title"),
          record.path("text").asText(""));
    } catch (IOException | DateTimeParseException | StringIndexOutOfBoundsException e) {
      throw new InputException(
          location + ": no article; write one JSON object a line, published as YYYY-MM-DD", e);
    }
  }

  private static String text(JsonNode record, String field) {
    String value = record.path(field).asText("");
    return value.isEmpty() || value.equals("null") ? null : value;
  }
}
