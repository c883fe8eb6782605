package io.github.parley.article;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.security.AccessControlException;

/**
 * The records of one input file or split, one after the other. A file that is broken costs one
 * reject and the records behind the break; a storage that fails is no matter of the input and is
 * thrown as {@link UncheckedIOException}.
 */
abstract class InputRecords implements Iterator<InputRecord>, Closeable {

  private InputRecord next;
  private boolean ended;

  /** The next record, or null behind the last. */
  abstract InputRecord read() throws IOException;

  /** Where the next record stands: for the reject of a file that breaks here. */
  abstract InputRecord.Location location();

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = readOrReject();
      ended |= next == null;
    }
    return next != null;
  }

  @Override
  public InputRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    InputRecord record = next;
    next = null;
    return record;
  }

  private InputRecord readOrReject() {
    try {
      return read();
    } catch (EOFException | ZipException | ChecksumException e) {
      ended = true;
      return InputRecord.reject(
          location(),
          "broken_file",
          "the file is damaged or cut short from here on (" + e.getMessage() + ")",
          null);
    } catch (AccessControlException | AccessDeniedException e) {
      ended = true;
      return InputRecord.reject(location(), "unreadable", "no permission to read the file", null);
    } catch (IOException e) {
      throw new UncheckedIOException(location() + ": " + e.getMessage(), e);
    }
  }
}
