package io.github.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** An output on a local disk. */
final class LocalStorage implements Storage {

  private final Path root;

  LocalStorage(Path root) {
    this.root = root;
  }

  private Path at(String path) {
    Path resolved = root.resolve(path).normalize();
    if (!resolved.startsWith(root)) {
      throw new IllegalArgumentException("outside of the output: " + path);
    }
    return resolved;
  }

  @Override
  public String uri(String path) {
    return at(path).toString();
  }

  @Override
  public boolean exists(String path) {
    return Files.exists(at(path), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public byte[] read(String path) throws IOException {
    return Files.readAllBytes(at(path));
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(at(path));
  }

  @Override
  public void replace(String path, byte[] content) throws IOException {
    Path target = at(path);
    Path temporary = besides(target);
    Files.createDirectories(target.getParent());
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
      flush(temporary);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  @Override
  public boolean create(String path, byte[] content) throws IOException {
    Path target = at(path);
    Path temporary = besides(target);
    Files.createDirectories(target.getParent());
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
      Files.createLink(target, temporary);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static Path besides(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
  }

  /** Without this a power cut may leave the new name with the old, empty file behind it. */
  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public List<Entry> files(String folder) throws IOException {
    Path start = at(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(start)) {
      return walk.filter(Files::isRegularFile)
          .map(f -> new Entry(relative(f), f.toFile().length()))
          .sorted(Comparator.comparing(Entry::path))
          .toList();
    }
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public List<String> folders(String folder) throws IOException {
    Path start = at(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(start)) {
      return list.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public void makeFolder(String folder) throws IOException {
    Files.createDirectories(at(folder));
  }

  @Override
  public void copy(String from, String to) throws IOException {
    Path target = at(to);
    Files.createDirectories(target.getParent());
    try {
      Files.createLink(target, at(from));
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(at(from), target);
    }
  }

  @Override
  public void delete(String path) throws IOException {
    Path start = at(path);
    if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException error)
              throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void link(String link, String target) throws IOException {
    Path at = at(link);
    Path temporary = besides(at);
    try {
      Files.createSymbolicLink(temporary, at.getParent().relativize(at(target)));
      Files.move(temporary, at, StandardCopyOption.ATOMIC_MOVE);
    } catch (UnsupportedOperationException e) {
      return; // The pointer file serves where there are no links.
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
