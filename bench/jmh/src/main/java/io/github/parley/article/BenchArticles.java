package io.github.parley.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The articles that a benchmark works on: JSON lines, read as Parley reads them. */
public final class BenchArticles {

  private BenchArticles() {}

  /**
   * Reads articles, spread evenly over what is there.
   *
   * @param path a file of JSON lines, gzip or not, or a folder of such files
   * @param limit how many at most
   */
  public static List<Article> read(Path path, int limit) throws IOException {
    List<Article> all = new ArrayList<>();
    for (Path file : files(path)) {
      try (JsonLineRecords records = records(file)) {
        records.forEachRemaining(
            r -> {
              if (r.article() != null) {
                all.add(r.article());
              }
            });
      }
    }
    if (all.isEmpty()) {
      throw new IOException("no article in " + path);
    }
    List<Article> chosen = new ArrayList<>();
    int wanted = Math.min(limit, all.size());
    for (int i = 0; i < wanted; i++) {
      chosen.add(all.get((int) ((long) i * all.size() / wanted)));
    }
    return chosen;
  }

  /** The articles that come with Parley. */
  public static List<Article> sample() throws IOException {
    List<Article> articles = new ArrayList<>();
    String metadata = resource("metadata.jsonl");
    for (String line : metadata.lines().toList()) {
      JsonNode fields = JsonFields.MAPPER.readTree(line);
      ObjectNode record = fields.deepCopy();
      record.put("text", resource(fields.get("article_id").asText() + ".txt"));
      articles.add(
          InputRecord.of(
                  InputRecord.Location.file("sample"),
                  InputColumns.standard(),
                  JsonFields.of(record),
                  null,
                  line)
              .article());
    }
    return articles;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BenchArticles.class.getResourceAsStream("/sample/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(f -> f.toString().matches(".*\\.jsonl(\\.gz)?")).sorted().toList();
    }
  }

  private static JsonLineRecords records(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    String name = file.getFileName().toString();
    boolean gzip = name.endsWith(".gz");
    InputSplit split =
        new InputSplit(
            file.toString(),
            name,
            InputSplit.Form.JSON_LINES,
            gzip,
            0,
            Long.MAX_VALUE,
            0,
            Files.size(file));
    return new JsonLineRecords(
        new CappedLines(
            gzip ? new GZIPInputStream(in, 1 << 16) : in, 0, InputRecord.MAX_RECORD_BYTES),
        1,
        split,
        InputColumns.standard());
  }
}
