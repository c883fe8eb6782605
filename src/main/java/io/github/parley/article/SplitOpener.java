package io.github.parley.article;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Opens the splits of a task and hands out their records. */
final class SplitOpener {

  private static final int BUFFER = 1 << 16;

  private final Configuration hadoop;
  private final InputColumns columns;
  private final Map<String, Map<String, Object>> metadata;

  /**
   * @param hadoop how file systems are reached
   * @param columns the input's names
   * @param splits the splits that will be opened: what side files say of other articles is skipped
   */
  SplitOpener(Configuration hadoop, InputColumns columns, List<InputSplit> splits) {
    this.hadoop = hadoop;
    this.columns = columns;
    this.metadata = metadata(splits);
  }

  /** Opens a split. */
  InputRecords open(InputSplit split) throws IOException {
    return switch (split.form()) {
      case TEXT ->
          new TextFileRecords(
              stream(split),
              split,
              articleId(split.path()),
              metadata.getOrDefault(split.path(), Map.of()));
      case JSON_LINES -> jsonLines(split);
      case JSON -> json(split);
      case CSV -> new CsvRecords(stream(split), split, columns);
      case METADATA -> new MetadataRecords(jsonLines(split));
      case PARQUET -> new UnreadRecords(split, "broken_file", "no Parquet file, or cut short");
      case UNKNOWN ->
          new UnreadRecords(
              split,
              "unknown_form",
              "neither .txt, .jsonl, .json, .ndjson, .csv, .tsv nor .parquet");
    };
  }

  /** The id of a plain text file: its name without its ending. */
  static String articleId(String path) {
    String name = new Path(path).getName();
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return plain.endsWith(".txt") ? plain.substring(0, plain.length() - 4) : plain;
  }

  private InputStream stream(InputSplit split) throws IOException {
    Path path = new Path(split.path());
    FSDataInputStream in = path.getFileSystem(hadoop).open(path);
    try {
      if (split.gzip()) {
        return new ExpansionLimit(new GZIPInputStream(in, BUFFER), split.bytes());
      }
      in.seek(split.start());
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private InputRecords jsonLines(InputSplit split) throws IOException {
    if (split.start() == 0) {
      return new JsonLineRecords(
          new CappedLines(stream(split), 0, InputRecord.MAX_RECORD_BYTES), 1, split, columns);
    }
    // A line belongs to the split in which it begins: read on from the byte before.
    InputSplit fromBefore =
        new InputSplit(
            split.path(), split.file(), split.form(), false, split.start() - 1, split.end(), 0, 0);
    InputStream in = stream(fromBefore);
    CappedLines skipped = new CappedLines(in, split.start() - 1, InputRecord.MAX_RECORD_BYTES);
    CappedLines.Line first = skipped.next();
    boolean whole = first != null && first.length() == 0 && skipped.position() == split.start();
    long line = split.linesBefore() + (whole ? 1 : 2);
    return new JsonLineRecords(skipped, line, split, columns);
  }

  private InputRecords json(InputSplit split) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream(split), BUFFER);
    in.mark(BUFFER);
    byte[] beginning = in.readNBytes(BUFFER - 1);
    in.reset();
    return isDocument(new String(beginning, StandardCharsets.ISO_8859_1))
        ? new JsonDocumentRecords(in, split, columns)
        : new JsonLineRecords(
            new CappedLines(in, 0, InputRecord.MAX_RECORD_BYTES), 1, split, columns);
  }

  /** An array, or an object whose opening brace stands alone on its line. */
  private static boolean isDocument(String beginning) {
    String text = beginning.startsWith("\u00EF\u00BB\u00BF") ? beginning.substring(3) : beginning;
    String stripped = text.stripLeading();
    if (stripped.startsWith("[")) {
      return true;
    }
    int lineEnd = stripped.indexOf('\n');
    return stripped.startsWith("{") && lineEnd > 0 && stripped.substring(1, lineEnd).isBlank();
  }

  private Map<String, Map<String, Object>> metadata(List<InputSplit> splits) {
    Map<String, Set<String>> pathsOfFolder = new HashMap<>();
    for (InputSplit split : splits) {
      if (split.form() == InputSplit.Form.TEXT) {
        String folder = new Path(split.path()).getParent().toString();
        pathsOfFolder.computeIfAbsent(folder, f -> new HashSet<>()).add(split.path());
      }
    }
    Map<String, Map<String, Object>> found = new HashMap<>();
    pathsOfFolder.forEach((folder, paths) -> readMetadata(folder, paths, found));
    return found;
  }

  private void readMetadata(
      String folder, Set<String> paths, Map<String, Map<String, Object>> found) {
    Map<String, String> pathOfId = new HashMap<>();
    paths.forEach(path -> pathOfId.put(articleId(path), path));
    Path file = new Path(folder, InputFiles.METADATA);
    try {
      if (!file.getFileSystem(hadoop).exists(file)) {
        return;
      }
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  file.getFileSystem(hadoop).open(file), StandardCharsets.UTF_8))) {
        Iterator<String> lines = reader.lines().iterator();
        while (lines.hasNext()) {
          MetadataRecords.fields(lines.next(), pathOfId, found);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What is said of an article in a side file, by our columns' names. */
  static Map<String, Object> described(Function<String, Object> fields) {
    Map<String, Object> values = new HashMap<>();
    for (String column :
        List.of(
            InputColumns.URL, InputColumns.SOURCE, InputColumns.PUBLISHED, InputColumns.TITLE)) {
      Object value = fields.apply(column);
      if (value != null) {
        values.put(column, value);
      }
    }
    return values;
  }
}
