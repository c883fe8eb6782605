package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parley.testing.SparkSessions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

  @TempDir Path folder;

  private record Read(Map<String, Row> articles, Map<String, String> rejects) {
    String value(String id, String column) {
      Object value = articles.get(id).getAs(column);
      return value == null ? null : value.toString();
    }
  }

  private Read read(InputColumns columns) throws IOException {
    try (ArticleReader.Result result =
        new ArticleReader(SparkSessions.shared(), columns).read(List.of(folder.toString()))) {
      Map<String, Row> articles = new TreeMap<>();
      result.articles().collectAsList().forEach(r -> articles.put(r.getAs("article_id"), r));
      Map<String, String> rejects = new TreeMap<>();
      String prefix = folder.getFileName() + "/";
      result
          .rejects()
          .collectAsList()
          .forEach(
              r -> rejects.put(r.<String>getAs("location").replace(prefix, ""), r.getAs("reason")));
      return new Read(articles, rejects);
    }
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  @Test
  void readsTextFilesWithTheirSideFile() throws IOException {
    write("one.txt", "The ministers met.");
    write("two.txt", "They met again.");
    write(
        "metadata.jsonl",
        "{\"article_id\": \"one\", \"published\": \"2021-03-02\", \"source\": \"fjord\"}");
    Read read = read(InputColumns.standard());
    assertThat(read.value("one", "published")).isEqualTo("2021-03-02");
    assertThat(read.value("one", "source")).isEqualTo("fjord");
    assertThat(read.value("two", "published")).isNull();
    assertThat(read.rejects()).isEmpty();
  }

  @Test
  void readsJsonLinesCsvAndArraysPlainAndCompressed() throws IOException {
    write("a.jsonl", "{\"article_id\": \"j\", \"text\": \"Plain.\"}");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.jsonl.gz")))) {
      out.write("{\"id\": 7, \"text\": \"Zipped.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    write("c.csv", "article_id,title,text", "c1,\"A, b\",\"Two", "lines and a \"\"quote\"\".\"");
    write("d.json", "[", "{\"article_id\": \"d1\", \"text\": \"In an array.\"}", "]");
    Read read = read(InputColumns.standard());
    assertThat(read.articles()).containsOnlyKeys("j", "7", "c1", "d1");
    assertThat(read.value("c1", "text")).isEqualTo("Two\nlines and a \"quote\".");
    assertThat(read.value("7", "location")).endsWith("b.jsonl.gz:1");
    assertThat(read.rejects()).isEmpty();
  }

  @Test
  void takesDeletionsFromEveryForm() throws IOException {
    write("a.jsonl", "{\"article_id\": \"j\", \"deleted\": true}");
    write("c.csv", "article_id,text,deleted", "c1,,true", "c2,Stays.,false");
    write("one.txt", "The ministers met.");
    write("metadata.jsonl", "{\"article_id\": \"one\", \"deleted\": true}");
    SparkSessions.shared()
        .sql("SELECT 'p1' AS article_id, NULL AS text, true AS deleted")
        .selectExpr("article_id", "CAST(text AS STRING) AS text", "deleted")
        .write()
        .parquet(folder.resolve("table").toString());
    ArticleReader reader = new ArticleReader(SparkSessions.shared(), InputColumns.standard());
    try (ArticleReader.Result result = reader.read(List.of(folder.toString()))) {
      assertThat(result.deleted().collectAsList())
          .extracting(row -> row.getString(0))
          .containsExactlyInAnyOrder("j", "c1", "one", "p1");
    }
  }

  @Test
  void readsParquet() throws IOException {
    SparkSessions.shared()
        .sql("SELECT 'p1' AS article_id, 'Columns.' AS text, DATE'2021-03-02' AS published")
        .write()
        .parquet(folder.resolve("table").toString());
    Read read = read(InputColumns.standard());
    assertThat(read.value("p1", "published")).isEqualTo("2021-03-02");
  }

  @Test
  void aDamagedParquetFileIsARejectAndTheOthersAreRead() throws IOException {
    for (String name : List.of("p1", "p2")) {
      SparkSessions.shared()
          .sql(
              "SELECT '%s' AS article_id, concat_ws(' ', transform(sequence(1, 500), i -> uuid()))"
                      .formatted(name)
                  + " AS text")
          .write()
          .parquet(folder.resolve(name).toString());
    }
    Path part;
    try (Stream<Path> files = Files.list(folder.resolve("p2"))) {
      part = files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(part);
    Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 2000, (byte) 0x55);
    Files.write(part, bytes);
    try (Stream<Path> sums = Files.list(folder.resolve("p2"))) {
      for (Path sum : sums.filter(f -> f.toString().endsWith(".crc")).toList()) {
        Files.delete(sum);
      }
    }
    Read read = read(InputColumns.standard());
    assertThat(read.articles()).containsOnlyKeys("p1");
    assertThat(read.rejects().values()).containsExactly("broken_file");
  }

  @Test
  void aFileThatExpandsWithoutEndBreaksOff() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.jsonl.gz")))) {
      out.write(
          "{\"article_id\": \"x\", \"text\": \"Before.\"}\n".getBytes(StandardCharsets.UTF_8));
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 100; i++) {
        out.write(spaces);
      }
    }
    Read read = read(InputColumns.standard());
    assertThat(read.articles()).containsOnlyKeys("x");
    assertThat(read.rejects()).containsExactly(Map.entry("bomb.jsonl.gz:2", "broken_file"));
  }

  @Test
  void aLaterFileCorrectsAnEarlierOne() throws IOException {
    write("day1.jsonl", "{\"article_id\": \"x\", \"text\": \"As told.\"}");
    write("day2.jsonl", "{\"article_id\": \"x\", \"text\": \"As corrected.\"}");
    Read read = read(InputColumns.standard());
    assertThat(read.value("x", "text")).isEqualTo("As corrected.");
    assertThat(read.rejects()).containsExactly(Map.entry("day1.jsonl:1", "duplicate_id"));
  }

  @Test
  void readsColumnsUnderOtherNames() throws IOException {
    write("a.jsonl", "{\"article_id\": \"x\", \"body\": \"Text.\", \"date\": \"March 2, 2021\"}");
    Read read = read(InputColumns.renamed(Map.of("text", "body", "published", "date")));
    assertThat(read.value("x", "text")).isEqualTo("Text.");
    assertThat(read.value("x", "published")).isEqualTo("2021-03-02");
  }

  @Test
  void makesOneRejectOfEveryBadRecord() throws IOException {
    write(
        "a.jsonl",
        "{\"article_id\": \"good\", \"text\": \"Good.\"}",
        "{\"article_id\": \"cut\", \"text\": \"The min",
        "",
        "{\"article_id\": \"typed\", \"text\": [1]}",
        "{\"article_id\": \"silent\", \"text\": \"  \"}",
        "{\"article_id\": \"long\", \"text\": \"" + "x".repeat(5_000_000) + "\"}",
        "y".repeat(20_000_000),
        "{\"article_id\": \"good\", \"text\": \"Other.\"}",
        "{\"article_id\": \"good\", \"text\": \"Good.\"}",
        "[1]",
        "{\"article_id\": \"last\", \"text\": \"Last.\", \"published\": \"soon\"}");
    write("empty.txt");
    write("notes.xyz", "x");
    byte[] binary = new byte[4096];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 31);
    }
    Files.write(folder.resolve("picture.txt"), binary);
    Read read = read(InputColumns.standard());
    assertThat(read.articles().keySet()).isEqualTo(Set.of("good", "last"));
    assertThat(read.value("last", "note")).isEqualTo("bad-date:soon");
    assertThat(read.rejects())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("a.jsonl:2", "bad_json"),
                Map.entry("a.jsonl:4", "wrong_type"),
                Map.entry("a.jsonl:5", "no_text"),
                Map.entry("a.jsonl:6", "too_long"),
                Map.entry("a.jsonl:7", "too_long"),
                Map.entry("a.jsonl:8", "duplicate_id"),
                Map.entry("a.jsonl:9", "duplicate_record"),
                Map.entry("a.jsonl:10", "wrong_type"),
                Map.entry("empty.txt", "empty_file"),
                Map.entry("notes.xyz", "unknown_form"),
                Map.entry("picture.txt", "binary")));
  }

  @Test
  void keepsWhatStandsBeforeABreakInACompressedFile() throws IOException {
    Path whole = folder.resolve("whole.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      for (int i = 0; i < 2000; i++) {
        out.write(
            ("{\"article_id\": \"g" + i + "\", \"text\": \"t" + i * 7919 + "\"}\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] bytes = Files.readAllBytes(whole);
    Files.delete(whole);
    Files.write(folder.resolve("cut.jsonl.gz"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Read read = read(InputColumns.standard());
    assertThat(read.articles()).containsKey("g0");
    assertThat(read.rejects().values()).containsExactly("broken_file");
  }

  @Test
  void numbersLinesOfAFileThatIsReadInPieces() throws IOException {
    String filler = "z".repeat(450_000);
    List<String> lines =
        java.util.stream.IntStream.rangeClosed(1, 90)
            .mapToObj(i -> "{\"article_id\": \"" + i + "\", \"text\": \"" + filler + i + "\"}")
            .collect(Collectors.toList());
    write("big.jsonl", lines.toArray(String[]::new));
    Read read = read(InputColumns.standard());
    assertThat(read.articles()).hasSize(90);
    read.articles()
        .forEach(
            (id, row) -> assertThat(row.<String>getAs("location")).endsWith("big.jsonl:" + id));
  }

  @Test
  void saysWhichInputIsMissing() {
    ArticleReader reader = new ArticleReader(SparkSessions.shared(), InputColumns.standard());
    assertThatThrownBy(() -> reader.read(List.of(folder + "/nowhere")))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void followsNoPathFromTheInput() throws IOException {
    write("a.jsonl", "{\"article_id\": \"../../x\", \"text\": \"Text.\"}");
    assertThat(read(InputColumns.standard()).articles()).containsOnlyKeys("../../x");
  }
}
