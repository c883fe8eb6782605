package io.github.parley.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes from a stream, of which no more than a limit is held in memory. */
final class CappedLines implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long position;
  private byte[] line = new byte[1024];

  /**
   * @param in the bytes, from the beginning of a line
   * @param position the offset of the first of them
   * @param maxBytes how much of a line is kept
   */
  CappedLines(InputStream in, long position, int maxBytes) {
    this.in = in;
    this.position = position;
    this.maxBytes = maxBytes;
  }

  /**
   * A line without its line break.
   *
   * @param bytes its bytes, cut at the limit
   * @param length how many it has, cut or not
   */
  @SuppressWarnings("ArrayRecordComponent") // Lines are never compared.
  record Line(byte[] bytes, long length) {
    boolean isCut() {
      return length > bytes.length;
    }
  }

  /** The offset of the next line. */
  long position() {
    return position;
  }

  /** The next line, or null at the end. */
  Line next() throws IOException {
    int kept = 0;
    long length = 0;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int keep = (int) Math.min(end - at, (long) maxBytes - kept);
      if (kept + keep > line.length) {
        line = Arrays.copyOf(line, Math.max(kept + keep, Math.min(maxBytes, 2 * line.length)));
      }
      System.arraycopy(buffer, at, line, kept, keep);
      kept += keep;
      length += end - at;
      boolean closed = end < filled;
      position += end - at + (closed ? 1 : 0);
      at = closed ? end + 1 : end;
      if (closed) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    if (kept == length && kept > 0 && line[kept - 1] == '\r') {
      kept--;
      length--;
    }
    return new Line(Arrays.copyOf(line, kept), length);
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = 0;
    filled = Math.max(0, in.read(buffer, 0, BUFFER));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
