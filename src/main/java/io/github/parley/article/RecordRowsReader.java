package io.github.parley.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of a task: opens its splits one after the other, and never two at once. */
final class RecordRowsReader implements Iterator<Row> {

  private final Configuration hadoop;
  private final InputColumns columns;
  private final Iterator<List<InputSplit>> groups;
  private Iterator<InputSplit> splits = Collections.emptyIterator();
  private SplitOpener opener;
  private InputRecords open;

  RecordRowsReader(Configuration hadoop, InputColumns columns, Iterator<List<InputSplit>> groups) {
    this.hadoop = hadoop;
    this.columns = columns;
    this.groups = groups;
  }

  @Override
  public boolean hasNext() {
    while (open == null || !open.hasNext()) {
      close();
      if (splits.hasNext()) {
        open = opened(splits.next());
      } else if (groups.hasNext()) {
        List<InputSplit> group = groups.next();
        opener = new SplitOpener(hadoop, columns, group);
        splits = group.iterator();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return row(open.next());
  }

  private InputRecords opened(InputSplit split) {
    try {
      return opener.open(split);
    } catch (EOFException | ZipException e) {
      return new UnreadRecords(split, "broken_file", "no gzip file, or cut short");
    } catch (IOException e) {
      throw new UncheckedIOException(split.path(), e);
    }
  }

  private void close() {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      open = null;
    }
  }

  static Row row(InputRecord record) {
    Article article = record.article();
    InputRecord.Location at = record.location();
    if (article == null) {
      return RowFactory.create(
          at.file(),
          at.record(),
          at.toString(),
          record.deletes(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          record.reason(),
          record.message(),
          record.raw());
    }
    return RowFactory.create(
        at.file(),
        at.record(),
        at.toString(),
        article.articleId(),
        article.url(),
        article.source(),
        article.published() == null ? null : (int) article.published().toEpochDay(),
        article.title(),
        article.text(),
        record.contentHash(),
        record.note(),
        null,
        null,
        null);
  }
}
