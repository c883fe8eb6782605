package io.github.parley.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One record of an input: an article, or a reject with its reason. Exactly one of {@code article}
 * and {@code reason} is null. A record that takes an article out of the corpus is a reject too, of
 * the reason {@link #DELETED}: it is no article, and the table of rejects tells when it came.
 *
 * @param location file and record
 * @param article the article, or null for a reject
 * @param contentHash the article's hash, or null for a reject
 * @param note what had to be decided while reading, or null
 * @param reason why the record was not read, a code; null for an article
 * @param message the same for a person; null for an article
 * @param raw the beginning of a record that was not read, or null
 * @param deletes the id of the article that the record takes out, or null
 */
record InputRecord(
    Location location,
    Article article,
    String contentHash,
    String note,
    String reason,
    String message,
    String raw,
    String deletes) {

  /** The reason of a record that takes an article out. */
  static final String DELETED = "deleted";

  /**
   * The longest text that is an article, in characters: a book's. The longest of 77,000 articles,
   * speeches and transcripts has 163,000.
   */
  static final int MAX_TEXT = 500_000;

  /** The largest record that is held in memory; escaped text may be longer than the text. */
  static final int MAX_RECORD_BYTES = 16 << 20;

  private static final int RAW_LENGTH = 200;
  private static final int NOTE_VALUE_LENGTH = 40;

  /**
   * Where a record stands.
   *
   * @param file the file, as shown to people
   * @param record its line or number in the file from 1, or 0 when the file is one record
   * @param separator what stands between both: a colon before lines, '#' before numbers
   */
  record Location(String file, long record, String separator) {

    static Location file(String file) {
      return new Location(file, 0, "");
    }

    static Location line(String file, long line) {
      return new Location(file, line, ":");
    }

    static Location number(String file, long number) {
      return new Location(file, number, "#");
    }

    @Override
    public String toString() {
      return record == 0 ? file : file + separator + record;
    }
  }

  static InputRecord reject(Location location, String reason, String message, String raw) {
    String beginning = raw == null ? null : raw.substring(0, Math.min(raw.length(), RAW_LENGTH));
    return new InputRecord(
        location, null, null, null, reason, location + ": " + message, beginning, null);
  }

  /**
   * An article from a record's fields, or a reject.
   *
   * @param fields the value under a name of the input, or null: text, number or boolean; any other
   *     object is of the wrong type
   * @param note what had to be decided already, or null
   * @param raw the record as it stands in the input
   */
  static InputRecord of(
      Location location,
      InputColumns columns,
      Function<String, Object> fields,
      String note,
      String raw) {
    if (isTrue(fields.apply(InputColumns.DELETED))) {
      return deletion(location, columns, fields, raw);
    }
    Object text = value(columns, fields, InputColumns.TEXT);
    if (text != null && !(text instanceof String)) {
      return reject(location, "wrong_type", "the text is no string", raw);
    }
    if (text == null || text.toString().isBlank()) {
      String name = columns.namesOf(InputColumns.TEXT).get(0);
      return reject(
          location,
          "no_text",
          "'" + name + "' is missing or empty; name another column with --column text=NAME",
          raw);
    }
    if (text.toString().length() > MAX_TEXT) {
      return reject(
          location,
          "too_long",
          "a text of "
              + text.toString().length()
              + " characters; at most "
              + MAX_TEXT
              + " are read",
          raw);
    }
    for (String column :
        List.of(
            InputColumns.ARTICLE_ID, InputColumns.TITLE, InputColumns.URL, InputColumns.SOURCE)) {
      if (!isScalar(value(columns, fields, column))) {
        return reject(location, "wrong_type", "'" + column + "' is neither string nor number", raw);
      }
    }
    return article(location, columns, fields, text.toString(), note);
  }

  private static boolean isTrue(Object value) {
    return value != null
        && (value.toString().equalsIgnoreCase("true") || value.toString().equals("1"));
  }

  private static InputRecord deletion(
      Location location, InputColumns columns, Function<String, Object> fields, String raw) {
    String id =
        isScalar(value(columns, fields, InputColumns.ARTICLE_ID))
            ? text(columns, fields, InputColumns.ARTICLE_ID)
            : null;
    if (id == null) {
      return reject(
          location, "no_id", "'deleted' takes out an article, and none is named; add its id", raw);
    }
    InputRecord reject =
        reject(location, DELETED, "takes the article '" + id + "' out of the corpus", raw);
    return new InputRecord(location, null, null, null, DELETED, reject.message(), reject.raw(), id);
  }

  private static InputRecord article(
      Location location,
      InputColumns columns,
      Function<String, Object> fields,
      String text,
      String note) {
    List<String> notes = new ArrayList<>();
    if (note != null) {
      notes.add(note);
    }
    Object written = value(columns, fields, InputColumns.PUBLISHED);
    LocalDate published = null;
    if (written != null && !written.toString().isBlank()) {
      published = isScalar(written) ? PublishedDate.of(written) : null;
      if (published == null) {
        String value = written.toString();
        notes.add("bad-date:" + value.substring(0, Math.min(value.length(), NOTE_VALUE_LENGTH)));
      }
    }
    String title = text(columns, fields, InputColumns.TITLE);
    String hash = ContentHash.of(title, text);
    String id = text(columns, fields, InputColumns.ARTICLE_ID);
    Article article =
        new Article(
            id == null ? hash : id,
            text(columns, fields, InputColumns.URL),
            text(columns, fields, InputColumns.SOURCE),
            published,
            title,
            text);
    return new InputRecord(
        location,
        article,
        hash,
        notes.isEmpty() ? null : String.join(";", notes),
        null,
        null,
        null,
        null);
  }

  private static Object value(
      InputColumns columns, Function<String, Object> fields, String column) {
    for (String name : columns.namesOf(column)) {
      Object value = fields.apply(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static String text(InputColumns columns, Function<String, Object> fields, String column) {
    Object value = value(columns, fields, column);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  private static boolean isScalar(Object value) {
    return value == null
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean;
  }
}
