package io.github.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.hadoop.conf.Configuration;

/** Bytes of every kind in files of every form: each record is an article or a reject. */
class RecordFuzzTest {

  private static final int TRIES = 2_000;

  private static final List<String> PIECES =
      List.of(
          "{\"article_id\": \"a\", \"text\": \"The ministers met.\"}",
          "{\"article_id\": \"a\", \"deleted\": true}",
          "{\"deleted\": true}",
          "{\"text\": ",
          "\"text\"",
          "article_id,text,published\n",
          "a,\"The ministers, met.\",2024-03-05\n",
          "[",
          "]",
          "{",
          "}",
          ",",
          ":",
          "\"",
          "\\",
          "\\u00",
          "\n",
          "\r\n",
          "\t",
          ";",
          "|",
          "NaN",
          "1e999999999",
          "99999999999999999999999999",
          "null",
          "\u0000",
          "\u0007",
          "\u202e",
          "\ufeff",
          "\u0301",
          "\ud83d\ude00",
          "[".repeat(2_000),
          "{\"a\":".repeat(2_000),
          " ".repeat(10_000),
          "../../x",
          "é");

  @Provide
  Arbitrary<byte[]> content() {
    Arbitrary<byte[]> text =
        Arbitraries.of(PIECES)
            .list()
            .ofMaxSize(12)
            .map(pieces -> String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, text), net.jqwik.api.Tuple.of(1, bytes));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void everyRecordIsAnArticleOrAReject(
      @ForAll("content") byte[] content, @ForAll InputSplit.Form form) throws IOException {
    assertRecords(form, new ByteArrayInputStream(content), content.length);
  }

  @Property(tries = TRIES / 4, shrinking = ShrinkingMode.BOUNDED)
  void soIsEveryRecordOfACompressedFile(
      @ForAll("content") byte[] content, @ForAll("content") byte[] behind) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
      gzip.write(content);
    }
    file.write(behind);
    Path path = Files.createTempFile("fuzz", ".jsonl.gz");
    try {
      Files.write(path, file.toByteArray());
      InputSplit split = split(path.toString(), InputSplit.Form.JSON_LINES, true, file.size());
      int records = 0;
      RecordRowsReader rows =
          new RecordRowsReader(
              new Configuration(false),
              InputColumns.standard(),
              List.of(List.of(split)).iterator());
      while (rows.hasNext()) {
        assertThat(rows.next().length()).isEqualTo(ArticleReader.RECORD.length());
        records++;
      }
      assertThat(records).isPositive();
    } finally {
      Files.delete(path);
    }
  }

  private static void assertRecords(InputSplit.Form form, InputStream in, long bytes)
      throws IOException {
    InputSplit split = split("f", form, false, bytes);
    try (InputRecords records = records(form, in, split)) {
      int count = 0;
      while (records.hasNext()) {
        InputRecord record = records.next();
        assertThat(record.article() == null).isEqualTo(record.reason() != null);
        assertThat(record.location().file()).isEqualTo("f");
        count++;
      }
      assertThat(count).isLessThanOrEqualTo((int) bytes + 1);
    }
  }

  private static InputRecords records(InputSplit.Form form, InputStream in, InputSplit split)
      throws IOException {
    return switch (form) {
      case TEXT -> new TextFileRecords(in, split, "f", java.util.Map.of());
      case JSON -> new JsonDocumentRecords(in, split, InputColumns.standard());
      case CSV -> new CsvRecords(in, split, InputColumns.standard());
      case METADATA -> new MetadataRecords(lines(in, split));
      default -> lines(in, split);
    };
  }

  private static InputRecords lines(InputStream in, InputSplit split) {
    return new JsonLineRecords(
        new CappedLines(in, 0, InputRecord.MAX_RECORD_BYTES), 1, split, InputColumns.standard());
  }

  private static InputSplit split(String path, InputSplit.Form form, boolean gzip, long bytes) {
    return new InputSplit(path, "f", form, gzip, 0, Long.MAX_VALUE, 0, bytes);
  }
}
