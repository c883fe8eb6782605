package io.github.parley.store;

import io.github.parley.store.Manifest.Check;
import io.github.parley.store.Manifest.TableFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds a published run against its manifest and its tables against each other: hashes and row
 * numbers of the files, the balance of every stage, keys without repeats, references that lead
 * somewhere. Works without Spark.
 */
public final class Verifier {

  private final RunFolder run;
  private final List<Check> checks = new ArrayList<>();

  private Verifier(RunFolder run) {
    this.run = run;
  }

  /** Checks a run; every check is in the result, whether or not it held. */
  public static List<Check> verify(OutputFolder output, RunFolder run) throws IOException {
    Verifier verifier = new Verifier(run);
    Manifest manifest = run.manifest();
    verifier.files(manifest);
    for (TableFiles batch : manifest.store()) {
      verifier.files("files of store/" + batch.name(), batch, output.describeBatch(batch.name()));
    }
    verifier.balances(manifest);
    verifier.references();
    return List.copyOf(verifier.checks);
  }

  private void files(Manifest manifest) throws IOException {
    for (TableFiles stated : manifest.tables()) {
      TableFiles found = run.describe(Table.named(stated.name()).orElseThrow());
      files("files of " + stated.name(), stated, found);
    }
  }

  private void files(String check, TableFiles stated, TableFiles found) {
    check(
        check,
        found.equals(stated),
        found.equals(stated)
            ? "%d rows in %d files".formatted(found.rows(), found.files().size())
            : "the files differ from the manifest's: %d rows for %d"
                .formatted(found.rows(), stated.rows()));
  }

  private void balances(Manifest manifest) {
    for (Manifest.Stage stage : manifest.stages()) {
      check(
          "balance of " + stage.name(),
          stage.rowsIn() == stage.rowsOut() + stage.rejected(),
          "%d in = %d out + %d rejected"
              .formatted(stage.rowsIn(), stage.rowsOut(), stage.rejected()));
    }
  }

  private void references() throws IOException {
    Set<Object> articles = keys(Table.ARTICLES, "article_id");
    Set<Object> meetings = keys(Table.MEETINGS, "meeting_id");
    Set<Object> topics = keys(Table.TOPICS, "topic_id");
    for (Table table :
        List.of(Table.PASSAGES, Table.MENTIONS, Table.MEETING_MENTIONS, Table.ARTICLE_TOPICS)) {
      reference(table, "article_id", articles);
    }
    reference(Table.ARTICLES, "duplicate_of", articles);
    reference(Table.MEETING_MENTIONS, "meeting_id", meetings);
    reference(Table.ARTICLE_TOPICS, "topic_id", topics);
    reference(Table.TOPIC_TRENDS, "topic_id", topics);
  }

  private Set<Object> keys(Table table, String column) throws IOException {
    Set<Object> keys = new HashSet<>();
    long[] rows = {0};
    forEach(
        table,
        column,
        key -> {
          rows[0]++;
          keys.add(key);
        });
    check(
        table.path() + "." + column + " is unique",
        keys.size() == rows[0],
        "%d keys in %d rows".formatted(keys.size(), rows[0]));
    return keys;
  }

  private void reference(Table table, String column, Set<Object> keys) throws IOException {
    long[] lost = {0};
    forEach(
        table,
        column,
        key -> {
          if (key != null && !keys.contains(key)) {
            lost[0]++;
          }
        });
    check(
        table.path() + "." + column + " refers to a row",
        lost[0] == 0,
        "%d rows refer to nothing".formatted(lost[0]));
  }

  private void forEach(Table table, String column, Consumer<Object> consumer) throws IOException {
    for (ParquetFile file : run.files(table)) {
      file.read(
          column::equals,
          row -> {
            consumer.accept(row.get(column));
            return true;
          });
    }
  }

  private void check(String name, boolean passed, String detail) {
    checks.add(new Check(name, passed, detail));
  }
}
