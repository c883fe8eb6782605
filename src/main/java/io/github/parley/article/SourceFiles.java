package io.github.parley.article;

import io.github.parley.text.Sha256;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** The files that an input is made of, known by their content. */
public final class SourceFiles {

  private SourceFiles() {}

  /**
   * A file.
   *
   * @param path where it lies
   * @param size its bytes
   * @param sha256 the hash of its bytes, in hexadecimal
   */
  public record SourceFile(String path, long size, String sha256) {}

  /**
   * The files under some paths, in a fixed order.
   *
   * @param inputs files, folders and globs
   * @param hadoop how file systems are reached
   * @throws FileNotFoundException when one of the paths is not there or matches nothing
   */
  public static List<SourceFile> list(List<String> inputs, Configuration hadoop)
      throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (InputFiles.InputFile file : new InputFiles(hadoop).list(inputs)) {
      files.add(new SourceFile(file.path(), file.length(), sha256(new Path(file.path()), hadoop)));
    }
    return files;
  }

  private static String sha256(Path path, Configuration hadoop) throws IOException {
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      return Sha256.hex(in);
    }
  }
}
