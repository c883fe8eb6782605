package io.github.parley.article;

/**
 * A piece of input that one task reads.
 *
 * @param path the file
 * @param file the file as shown to people
 * @param form what is in it
 * @param gzip whether it is compressed
 * @param start its first byte
 * @param end the byte behind its last, or {@code Long.MAX_VALUE} for the file's end
 * @param linesBefore line breaks of the file before {@code start}
 * @param bytes its size as stored
 */
record InputSplit(
    String path,
    String file,
    Form form,
    boolean gzip,
    long start,
    long end,
    long linesBefore,
    long bytes) {

  /** What is in a file. */
  enum Form {
    /** One article as plain text. */
    TEXT,
    /** One JSON object a line. */
    JSON_LINES,
    /** JSON lines, one array of objects, or one object over many lines. */
    JSON,
    /** Comma-separated values with a header. */
    CSV,
    /** Parquet: read by Spark, never split here. */
    PARQUET,
    /** The side file of a folder of text files. */
    METADATA,
    /** Nothing that can be read. */
    UNKNOWN
  }
}
