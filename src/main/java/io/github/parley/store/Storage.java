package io.github.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/**
 * The few things that an output needs of its file system. Paths are relative to the output and use
 * {@code /}.
 *
 * <p>Local disks are reached without Hadoop, so that a command which only looks starts at once.
 */
public interface Storage {

  /** A file below a folder. */
  record Entry(String path, long size) {}

  /** The storage of an output given as a path of this machine or a URI. */
  static Storage of(String output) {
    String scheme = scheme(output);
    return isLocal(scheme) ? local(output, scheme) : new HadoopStorage(output, new Configuration());
  }

  /**
   * The storage of an output as Spark would find it: a path without a scheme lies on Spark's
   * default file system.
   *
   * @param hadoop how file systems are reached, with what the user told Spark about them
   */
  static Storage of(String output, Configuration hadoop) {
    String scheme = scheme(output);
    String effective = scheme != null ? scheme : FileSystem.getDefaultUri(hadoop).getScheme();
    return isLocal(effective) ? local(output, scheme) : new HadoopStorage(output, hadoop);
  }

  private static boolean isLocal(String scheme) {
    return scheme == null || scheme.equals("file");
  }

  private static Storage local(String output, String scheme) {
    return new LocalStorage(
        scheme == null
            ? Path.of(output).toAbsolutePath().normalize()
            : Path.of(URI.create(output).getPath()));
  }

  private static String scheme(String output) {
    int colon = output.indexOf(":/");
    return colon > 1 ? output.substring(0, colon).toLowerCase(Locale.ROOT) : null;
  }

  /** The path or URI by which Spark reaches a file of this output. */
  String uri(String path);

  /** Whether a file or folder is there. */
  boolean exists(String path) throws IOException;

  /** The whole file. */
  byte[] read(String path) throws IOException;

  /** A file as a stream, to be closed by the caller. */
  InputStream open(String path) throws IOException;

  /** Replaces or creates a file in one atomic step: readers see the old bytes or the new. */
  void replace(String path, byte[] content) throws IOException;

  /**
   * Creates a file that must not be there yet, in one atomic step.
   *
   * @return false when it was there already
   */
  boolean create(String path, byte[] content) throws IOException;

  /** The files below a folder, sorted by path; empty when there is no such folder. */
  List<Entry> files(String folder) throws IOException;

  /** The names of the folders directly below a folder, sorted. */
  List<String> folders(String folder) throws IOException;

  /** Makes a folder with its parents; nothing happens when it is there. */
  void makeFolder(String folder) throws IOException;

  /** Gives a file a second name, or copies it where the file system has no such thing. */
  void copy(String from, String to) throws IOException;

  /** Deletes a file or a folder with what is in it; nothing happens when it isn't there. */
  void delete(String path) throws IOException;

  /** Points a link at a folder in one atomic step, where the file system has links. */
  void link(String link, String target) throws IOException;
}
