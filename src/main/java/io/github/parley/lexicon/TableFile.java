package io.github.parley.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A tab separated table with a header, plain or gzipped. Lines that begin with {@code #} and empty
 * lines are skipped.
 */
final class TableFile {

  /** One row: its values by column and where it stands. */
  static final class Row {
    private final Map<String, Integer> columns;
    private final String[] values;
    private final String file;
    private final int number;

    private Row(Map<String, Integer> columns, String[] values, String file, int number) {
      this.columns = columns;
      this.values = values;
      this.file = file;
      this.number = number;
    }

    /** The row as it stands in the file. */
    String line() {
      return String.join("\t", values);
    }

    /** The value of a column; empty when the column or the value is missing. */
    String get(String column) {
      Integer i = columns.get(column);
      return i == null || i >= values.length ? "" : values[i].strip();
    }

    /** The value of a column, null when empty. */
    String orNull(String column) {
      String value = get(column);
      return value.isEmpty() ? null : value;
    }

    /** The values of a column that holds a list separated by {@code |}. */
    List<String> list(String column) {
      List<String> out = new ArrayList<>();
      for (String part : get(column).split("\\|", -1)) {
        if (!part.isBlank()) {
          out.add(part.strip());
        }
      }
      return out;
    }

    /** File and line, for messages. */
    String location() {
      return file + " line " + number;
    }
  }

  private TableFile() {}

  /** Reads the table {@code name.tsv} or {@code name.tsv.gz} of a folder; null when it has none. */
  static List<Row> inFolder(Path folder, String name) {
    for (String file : List.of(name + ".tsv", name + ".tsv.gz")) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          return read(in, file);
        } catch (IOException e) {
          throw new LexiconException(path + " cannot be read: " + e.getMessage(), e);
        }
      }
    }
    return null;
  }

  /** Reads a table that is shipped with the program; null when there is none of that name. */
  static List<Row> shipped(String name) {
    for (String file : List.of(name + ".tsv", name + ".tsv.gz")) {
      try (InputStream in = TableFile.class.getResourceAsStream("/lexicon/" + file)) {
        if (in != null) {
          return read(in, file);
        }
      } catch (IOException e) {
        throw new LexiconException("the shipped table " + file + " cannot be read", e);
      }
    }
    return null;
  }

  private static List<Row> read(InputStream in, String file) throws IOException {
    InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] values = line.split("\t", -1);
      if (columns == null) {
        columns = header(values);
      } else {
        rows.add(new Row(columns, values, file, number));
      }
    }
    return rows;
  }

  private static Map<String, Integer> header(String[] names) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i].strip(), i);
    }
    return columns;
  }
}
