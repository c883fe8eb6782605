package io.github.parley.article;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Lists the files of an input, with their forms, in a fixed order. */
final class InputFiles {

  /** The side file of a folder of text files. */
  static final String METADATA = "metadata.jsonl";

  private static final String PARQUET_MAGIC = "PAR1";

  private final Configuration hadoop;

  InputFiles(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * A file of the input.
   *
   * @param path where it is
   * @param file as shown to people
   * @param form what is in it
   * @param gzip whether it is compressed
   * @param length its size in bytes
   */
  record InputFile(String path, String file, InputSplit.Form form, boolean gzip, long length) {}

  /**
   * The files under some paths.
   *
   * @param inputs files, folders (with all folders below them) and globs
   * @throws FileNotFoundException when one of them is not there or matches nothing
   */
  List<InputFile> list(List<String> inputs) throws IOException {
    Map<String, FileStatus> statuses = new TreeMap<>();
    Map<String, String> shown = new HashMap<>();
    for (String input : inputs) {
      Path path = new Path(input);
      FileSystem files = path.getFileSystem(hadoop);
      // A name that holds glob characters is still a name when it is there.
      FileStatus[] roots =
          files.exists(path)
              ? new FileStatus[] {files.getFileStatus(path)}
              : files.globStatus(path);
      if (roots == null || roots.length == 0) {
        throw new FileNotFoundException("no such file or folder: " + input);
      }
      for (FileStatus root : roots) {
        add(files, root, root.getPath().getName(), statuses, shown);
      }
    }
    return withForms(statuses, shown);
  }

  private void add(
      FileSystem files,
      FileStatus status,
      String name,
      Map<String, FileStatus> statuses,
      Map<String, String> shown)
      throws IOException {
    if (!status.isDirectory()) {
      String path = status.getPath().toString();
      statuses.put(path, status);
      shown.putIfAbsent(path, name);
      return;
    }
    FileStatus[] children = files.listStatus(status.getPath());
    for (FileStatus child : children) {
      String childName = child.getPath().getName();
      if (!childName.startsWith(".") && !childName.startsWith("_")) {
        add(files, child, name + "/" + childName, statuses, shown);
      }
    }
  }

  private List<InputFile> withForms(Map<String, FileStatus> statuses, Map<String, String> shown)
      throws IOException {
    Set<String> textFolders = new HashSet<>();
    for (String path : statuses.keySet()) {
      if (form(path) == InputSplit.Form.TEXT) {
        textFolders.add(new Path(path).getParent().toString());
      }
    }
    Map<String, Integer> uses = new HashMap<>();
    shown.values().forEach(name -> uses.merge(name, 1, Integer::sum));
    List<InputFile> files = new ArrayList<>();
    for (Map.Entry<String, FileStatus> entry : statuses.entrySet()) {
      String path = entry.getKey();
      boolean sideFile =
          new Path(path).getName().equals(METADATA)
              && textFolders.contains(new Path(path).getParent().toString());
      InputSplit.Form form = sideFile ? InputSplit.Form.METADATA : form(path);
      String name = shown.get(path);
      files.add(
          new InputFile(
              path,
              uses.get(name) == 1 ? name : path,
              form,
              path.endsWith(".gz"),
              entry.getValue().getLen()));
    }
    files.sort(Comparator.comparing(InputFile::file));
    return files;
  }

  /** Whether a file begins and ends like a Parquet file. */
  boolean isParquet(InputFile file) throws IOException {
    int length = PARQUET_MAGIC.length();
    if (file.length() < 3L * length) {
      return false;
    }
    Path path = new Path(file.path());
    byte[] magic = new byte[length];
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      in.readFully(file.length() - length, magic);
    }
    return new String(magic, java.nio.charset.StandardCharsets.US_ASCII).equals(PARQUET_MAGIC);
  }

  private static InputSplit.Form form(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    String ending = plain.substring(plain.lastIndexOf('.') + 1);
    return switch (ending) {
      case "txt", "text" -> InputSplit.Form.TEXT;
      case "jsonl", "ndjson" -> InputSplit.Form.JSON_LINES;
      case "json" -> InputSplit.Form.JSON;
      case "csv", "tsv" -> InputSplit.Form.CSV;
      case "parquet" -> name.endsWith(".gz") ? InputSplit.Form.UNKNOWN : InputSplit.Form.PARQUET;
      default -> InputSplit.Form.UNKNOWN;
    };
  }
}
