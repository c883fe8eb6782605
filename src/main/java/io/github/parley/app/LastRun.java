package io.github.parley.app;

import io.github.parley.store.Manifest;
import io.github.parley.store.RunFolder;
import io.github.parley.store.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The published run as the next one starts from it.
 *
 * @param folder its folder
 * @param manifest what it was
 * @param added the store's rows of the articles that are new or not what they were; empty when that
 *     may be every article
 */
record LastRun(RunFolder folder, Manifest manifest, Optional<Dataset<Row>> added) {

  /** The tables of single articles, whose files two runs can share. */
  private static final List<Table> SHARED = List.of(Table.ARTICLES, Table.PASSAGES, Table.MENTIONS);

  /** A table of more files is written as a whole, for each costs its readers time. */
  private static final int MOST_FILES = 64;

  /** The published run, if there is one. */
  static Optional<LastRun> of(RunContext context, Corpus corpus) throws IOException {
    Optional<RunFolder> folder = context.output().latest();
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Manifest manifest = folder.get().manifest();
    return Optional.of(new LastRun(folder.get(), manifest, added(context, corpus, manifest)));
  }

  /** Batches are never changed: an article in one that both runs have is the same in both. */
  private static Optional<Dataset<Row>> added(
      RunContext context, Corpus corpus, Manifest manifest) {
    Set<String> tables = new HashSet<>();
    manifest.tables().forEach(t -> tables.add(t.name()));
    boolean comparable =
        manifest.version().equals(Version.current())
            && List.of(Table.values()).stream().allMatch(t -> tables.contains(t.path()))
            && corpus.batches().containsAll(manifest.batches());
    if (!comparable) {
      return Optional.empty();
    }
    List<String> added = new ArrayList<>(corpus.batches());
    added.removeAll(manifest.batches());
    CorpusRows store = new CorpusRows(context.spark(), context.output());
    return Optional.of(store.read(added, corpus.removed()).where("error IS NULL"));
  }

  /**
   * Whether a corpus is that of this run and some articles more, and the files of the tables of
   * single articles are what they were, so that the next run can share them.
   *
   * @param articles how many articles the corpus has
   */
  boolean isExtendedBy(long articles) throws IOException {
    if (added.isEmpty() || stated(Table.ARTICLES).rows() + added.get().count() != articles) {
      return false;
    }
    for (Table table : SHARED) {
      Manifest.TableFiles stated = stated(table);
      if (stated.files().size() >= MOST_FILES || !folder.isIntact(stated)) {
        return false;
      }
    }
    return true;
  }

  private Manifest.TableFiles stated(Table table) {
    return manifest.tables().stream()
        .filter(t -> t.name().equals(table.path()))
        .findFirst()
        .orElseThrow();
  }
}
