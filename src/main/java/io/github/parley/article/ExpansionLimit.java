package io.github.parley.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a compressed file, as long as they are in a sane proportion to it: a file made to
 * expand without end (a zip bomb) breaks off.
 */
final class ExpansionLimit extends FilterInputStream {

  /**
   * News shrinks to a third or a tenth, a file of one line over and over to a thousandth (the most
   * that DEFLATE can do is 1:1032).
   */
  private static final int MOST_TIMES = 200;

  /** So much may come out of any file, however small: it takes no time. */
  private static final long FREE_BYTES = 64L << 20;

  private final long most;
  private long bytes;

  /**
   * @param in the expanded bytes
   * @param compressed the size of the file
   */
  ExpansionLimit(InputStream in, long compressed) {
    super(in);
    this.most = Math.max(FREE_BYTES, compressed * MOST_TIMES);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    count(Math.max(0, n));
    return n;
  }

  private void count(int n) throws IOException {
    bytes += n;
    if (bytes > most) {
      throw new ZipException(
          "it expands to more than " + MOST_TIMES + " times its size; is it a zip bomb?");
    }
  }
}
