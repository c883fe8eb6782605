package io.github.parley.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PositionedReadable;
import org.apache.hadoop.fs.Seekable;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * An object store in memory, {@code store://NAME/path}: an object is there when its writer closes
 * it and not before; a folder is no more than the beginning of names; to rename or delete a folder
 * is to copy and delete its objects one after the other.
 *
 * <p>It remembers what it held after each of these steps: what readers could see at that moment,
 * and what a process that died then would have left behind.
 */
public final class ObjectStore extends FileSystem {

  private final List<NavigableMap<String, byte[]>> history = new ArrayList<>();
  private NavigableMap<String, byte[]> objects = Collections.emptyNavigableMap();
  private URI uri;

  /** Where a session finds the store of a name; the same one every time. */
  public static ObjectStore mount(String name, Configuration configuration) throws IOException {
    configuration.set("fs.store.impl", ObjectStore.class.getName());
    return (ObjectStore) FileSystem.get(URI.create("store://" + name + "/"), configuration);
  }

  /**
   * What it held after each step, oldest first: bytes by key; folders that were made end in a
   * slash.
   */
  public synchronized List<NavigableMap<String, byte[]>> history() {
    return List.copyOf(history);
  }

  /** What it holds now. */
  public synchronized NavigableMap<String, byte[]> objects() {
    return objects;
  }

  /** Goes back to what it held once; history goes on. */
  public synchronized void restore(Map<String, byte[]> state) {
    objects = Collections.unmodifiableNavigableMap(new TreeMap<>(state));
  }

  private void put(String key, byte[] bytes) {
    NavigableMap<String, byte[]> next = new TreeMap<>(objects);
    next.put(key, bytes);
    become(next);
  }

  private void remove(String key) {
    NavigableMap<String, byte[]> next = new TreeMap<>(objects);
    next.remove(key);
    become(next);
  }

  private void become(NavigableMap<String, byte[]> next) {
    objects = Collections.unmodifiableNavigableMap(next);
    history.add(objects);
  }

  @Override
  public void initialize(URI name, Configuration configuration) throws IOException {
    super.initialize(name, configuration);
    setConf(configuration);
    uri = URI.create(name.getScheme() + "://" + name.getAuthority());
  }

  @Override
  public URI getUri() {
    return uri;
  }

  @Override
  public String getScheme() {
    return "store";
  }

  private String key(Path path) {
    return makeQualified(path).toUri().getPath().substring(1);
  }

  /** The objects below a folder, its marker among them. */
  private NavigableMap<String, byte[]> below(String folder) {
    return folder.isEmpty()
        ? objects
        : objects.subMap(folder + "/", true, folder + "/" + Character.MAX_VALUE, false);
  }

  private boolean isFolder(String key) {
    return key.isEmpty() || !below(key).isEmpty();
  }

  @Override
  public synchronized FSDataInputStream open(Path path, int bufferSize) throws IOException {
    byte[] bytes = objects.get(key(path));
    if (bytes == null) {
      throw new FileNotFoundException(path.toString());
    }
    return new FSDataInputStream(new Get(bytes));
  }

  @Override
  public synchronized FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    String key = key(path);
    if (!overwrite && objects.containsKey(key)) {
      throw new FileAlreadyExistsException(path.toString());
    }
    return new FSDataOutputStream(new Put(key), statistics);
  }

  @Override
  public FSDataOutputStream append(Path path, int bufferSize, Progressable progress) {
    throw new UnsupportedOperationException("an object can't be appended to");
  }

  @Override
  public synchronized boolean rename(Path from, Path to) throws IOException {
    FileStatus source = getFileStatus(from);
    String target = key(to);
    if (isFolder(target)) {
      target = target + "/" + from.getName();
    }
    String key = key(from);
    if (source.isDirectory()) {
      for (Map.Entry<String, byte[]> entry : below(key).entrySet()) {
        put(target + entry.getKey().substring(key.length()), entry.getValue());
      }
    } else {
      put(target, objects.get(key));
    }
    delete(from, true);
    return true;
  }

  @Override
  public synchronized boolean delete(Path path, boolean recursive) {
    String key = key(path);
    if (objects.containsKey(key)) {
      remove(key);
      return true;
    }
    NavigableMap<String, byte[]> children = below(key);
    children.keySet().forEach(this::remove);
    return !children.isEmpty();
  }

  @Override
  public synchronized FileStatus[] listStatus(Path path) throws IOException {
    FileStatus self = getFileStatus(path);
    if (self.isFile()) {
      return new FileStatus[] {self};
    }
    int start = key(path).isEmpty() ? 0 : key(path).length() + 1;
    List<String> names =
        below(key(path)).keySet().stream()
            .map(k -> k.substring(start).split("/", 2)[0])
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    FileStatus[] children = new FileStatus[names.size()];
    for (int i = 0; i < children.length; i++) {
      children[i] = getFileStatus(new Path(path, names.get(i)));
    }
    return children;
  }

  @Override
  public synchronized FileStatus getFileStatus(Path path) throws IOException {
    String key = key(path);
    byte[] bytes = objects.get(key);
    if (bytes == null && !isFolder(key)) {
      throw new FileNotFoundException(path.toString());
    }
    long length = bytes == null ? 0 : bytes.length;
    return new FileStatus(length, bytes == null, 1, 1 << 25, 0, makeQualified(path));
  }

  @Override
  public synchronized boolean mkdirs(Path path, FsPermission permission) {
    if (!isFolder(key(path))) {
      put(key(path) + "/", new byte[0]);
    }
    return true;
  }

  @Override
  public void setWorkingDirectory(Path path) {
    throw new UnsupportedOperationException("an object store has no working directory");
  }

  @Override
  public Path getWorkingDirectory() {
    return new Path(uri + "/");
  }

  /** The bytes of an object, put when they are complete. */
  private final class Put extends ByteArrayOutputStream {
    private final String key;
    private boolean closed;

    Put(String key) {
      this.key = key;
    }

    @Override
    public void close() {
      synchronized (ObjectStore.this) {
        if (!closed) {
          closed = true;
          ObjectStore.this.put(key, toByteArray());
        }
      }
    }
  }

  /** The bytes of an object as Hadoop reads them. */
  private static final class Get extends ByteArrayInputStream
      implements Seekable, PositionedReadable {

    Get(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized void seek(long position) throws IOException {
      if (position > count) {
        throw new EOFException();
      }
      pos = (int) position;
    }

    @Override
    public synchronized long getPos() {
      return pos;
    }

    @Override
    public boolean seekToNewSource(long target) {
      return false;
    }

    @Override
    public int read(long position, byte[] buffer, int offset, int length) {
      if (position >= count) {
        return -1;
      }
      int from = (int) position;
      int read = Math.min(length, count - from);
      System.arraycopy(buf, from, buffer, offset, read);
      return read;
    }

    @Override
    public void readFully(long position, byte[] buffer, int offset, int length) throws IOException {
      if (read(position, buffer, offset, length) < length) {
        throw new EOFException();
      }
    }

    @Override
    public void readFully(long position, byte[] buffer) throws IOException {
      readFully(position, buffer, 0, buffer.length);
    }
  }
}
