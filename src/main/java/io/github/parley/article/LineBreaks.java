package io.github.parley.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Counts line breaks in the pieces of large files. */
final class LineBreaks {

  private static final int BUFFER = 1 << 20;

  private final Configuration hadoop;

  LineBreaks(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * Line breaks in a piece of a file.
   *
   * @param path the file
   * @param start the piece's first byte
   * @param lines its line breaks
   */
  record Count(String path, long start, long lines) {}

  /** The line breaks in a split. */
  long count(InputSplit split) {
    byte[] buffer = new byte[BUFFER];
    long lines = 0;
    Path path = new Path(split.path());
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      in.seek(split.start());
      long left = split.end() - split.start();
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          break;
        }
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        left -= read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** The splits, each with the line breaks before it; the splits of a file are in their order. */
  static List<InputSplit> before(List<InputSplit> splits, List<Count> counts) {
    Map<String, Map<Long, Long>> lines = new HashMap<>();
    for (Count count : counts) {
      lines.computeIfAbsent(count.path(), p -> new HashMap<>()).put(count.start(), count.lines());
    }
    Map<String, Long> sums = new HashMap<>();
    List<InputSplit> counted = new ArrayList<>();
    for (InputSplit s : splits) {
      long before = sums.getOrDefault(s.path(), 0L);
      counted.add(
          new InputSplit(
              s.path(), s.file(), s.form(), s.gzip(), s.start(), s.end(), before, s.bytes()));
      sums.put(
          s.path(), before + lines.getOrDefault(s.path(), Map.of()).getOrDefault(s.start(), 0L));
    }
    return counted;
  }
}
