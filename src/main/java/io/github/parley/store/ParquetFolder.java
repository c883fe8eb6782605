package io.github.parley.store;

import io.github.parley.store.Manifest.InputFile;
import io.github.parley.store.Manifest.TableFiles;
import io.github.parley.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of Parquet files: a table of a run, or a batch of the per-article store.
 *
 * @param storage where it lies
 * @param base the folder to which stated paths are relative, with a slash behind it, or empty
 * @param path the folder below the base
 */
record ParquetFolder(Storage storage, String base, String path) {

  /** Its Parquet files. */
  List<ParquetFile> files() throws IOException {
    return parts().stream().map(e -> ParquetFile.of(storage, e)).toList();
  }

  /** Rows, sizes and hashes of its files as they lie on the disk. */
  TableFiles describe(String name) throws IOException {
    List<InputFile> files = new ArrayList<>();
    long rows = 0;
    for (Storage.Entry entry : parts()) {
      files.add(new InputFile(stated(entry), entry.size(), sha256(entry.path())));
      rows += ParquetFile.of(storage, entry).rows();
    }
    return new TableFiles(name, rows, List.copyOf(files));
  }

  /** Whether its files are those that are stated, by name and size; what is in them is not read. */
  boolean holds(TableFiles stated) throws IOException {
    List<Storage.Entry> wanted =
        stated.files().stream().map(f -> new Storage.Entry(base + f.path(), f.size())).toList();
    return parts().equals(wanted);
  }

  /** Whether its files are those that are stated, byte for byte. */
  boolean isIntact(TableFiles stated) throws IOException {
    if (!holds(stated)) {
      return false;
    }
    for (InputFile file : stated.files()) {
      if (!sha256(base + file.path()).equals(file.sha256())) {
        return false;
      }
    }
    return true;
  }

  /** Its Parquet files as the storage has them. */
  List<Storage.Entry> parts() throws IOException {
    return storage.files(base + path).stream().filter(e -> e.path().endsWith(".parquet")).toList();
  }

  private String stated(Storage.Entry entry) {
    return entry.path().substring(base.length());
  }

  private String sha256(String file) throws IOException {
    try (InputStream in = storage.open(file)) {
      return Sha256.hex(in);
    }
  }
}
