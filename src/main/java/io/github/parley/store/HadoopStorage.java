package io.github.parley.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * An output on any file system that Hadoop reaches. On HDFS a file is replaced by a rename that
 * overwrites, which the name node does in one step; what a rename does to an object store is a copy
 * and a delete, but there a put shows the old object or the new, at the moment it is closed.
 */
final class HadoopStorage implements Storage {

  /**
   * Where a rename replaces a file in one step. Elsewhere Hadoop makes up for it by deleting the
   * file first, which readers would see.
   */
  private static final Set<String> RENAMES = Set.of("hdfs", "viewfs", "webhdfs", "swebhdfs");

  private final Path root;
  private final Configuration configuration;

  HadoopStorage(String root, Configuration configuration) {
    this.root = new Path(root);
    this.configuration = configuration;
  }

  Configuration configuration() {
    return configuration;
  }

  private FileSystem fileSystem() throws IOException {
    return root.getFileSystem(configuration);
  }

  private Path at(String path) {
    if (path.contains("..")) {
      throw new IllegalArgumentException("outside of the output: " + path);
    }
    return path.isEmpty() ? root : new Path(root, path);
  }

  @Override
  public String uri(String path) {
    return at(path).toString();
  }

  @Override
  public boolean exists(String path) throws IOException {
    return fileSystem().exists(at(path));
  }

  @Override
  public byte[] read(String path) throws IOException {
    try (InputStream in = open(path)) {
      return in.readAllBytes();
    }
  }

  @Override
  public InputStream open(String path) throws IOException {
    return fileSystem().open(at(path));
  }

  @Override
  public void replace(String path, byte[] content) throws IOException {
    Path target = at(path);
    URI uri = fileSystem().makeQualified(root).toUri();
    if (!RENAMES.contains(uri.getScheme())) {
      write(target, content, true);
      return;
    }
    Path temporary = new Path(target.getParent(), "." + target.getName() + UUID.randomUUID());
    write(temporary, content, false);
    FileContext.getFileContext(uri, configuration)
        .rename(temporary, target, Options.Rename.OVERWRITE);
  }

  private void write(Path target, byte[] content, boolean overwrite) throws IOException {
    try (OutputStream out = fileSystem().create(target, overwrite)) {
      out.write(content);
    }
  }

  @Override
  public boolean create(String path, byte[] content) throws IOException {
    try {
      write(at(path), content, false);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  @Override
  public List<Entry> files(String folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    String base = fileSystem().makeQualified(root).toUri().getPath();
    try {
      RemoteIterator<LocatedFileStatus> files = fileSystem().listFiles(at(folder), true);
      while (files.hasNext()) {
        LocatedFileStatus file = files.next();
        String path = file.getPath().toUri().getPath().substring(base.length());
        entries.add(new Entry(path.startsWith("/") ? path.substring(1) : path, file.getLen()));
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    entries.sort(Comparator.comparing(Entry::path));
    return entries;
  }

  @Override
  public List<String> folders(String folder) throws IOException {
    try {
      return Arrays.stream(fileSystem().listStatus(at(folder)))
          .filter(FileStatus::isDirectory)
          .map(s -> s.getPath().getName())
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  @Override
  public void makeFolder(String folder) throws IOException {
    fileSystem().mkdirs(at(folder));
  }

  @Override
  public void copy(String from, String to) throws IOException {
    FileUtil.copy(fileSystem(), at(from), fileSystem(), at(to), false, configuration);
  }

  @Override
  public void delete(String path) throws IOException {
    fileSystem().delete(at(path), true);
  }

  @Override
  public void link(String link, String target) {
    // Such file systems have no links: readers follow latest.json.
  }
}
