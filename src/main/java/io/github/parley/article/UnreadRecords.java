package io.github.parley.article;

/** A file that is not read at all: one reject. */
final class UnreadRecords extends InputRecords {

  private final InputRecord reject;
  private boolean read;

  UnreadRecords(InputSplit split, String reason, String message) {
    this.reject =
        InputRecord.reject(InputRecord.Location.file(split.file()), reason, message, null);
  }

  @Override
  InputRecord.Location location() {
    return reject.location();
  }

  @Override
  InputRecord read() {
    if (read) {
      return null;
    }
    read = true;
    return reject;
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
