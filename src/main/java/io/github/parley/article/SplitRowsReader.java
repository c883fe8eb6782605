package io.github.parley.article;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Hands splits to tasks: one row is a group of splits, one partition one group. */
final class SplitRowsReader {

  /** What opening a file costs, as bytes read in the same time. */
  private static final long OPEN_COST = 64L << 10;

  private static final StructType GROUP =
      StructType.fromDDL(
          "splits ARRAY<STRUCT<path: STRING, file: STRING, form: STRING, gzip: BOOLEAN,"
              + " start: BIGINT, end: BIGINT, lines_before: BIGINT, bytes: BIGINT>>");

  private SplitRowsReader() {}

  /**
   * Groups splits in their order.
   *
   * @param bytes what a group holds; a larger split is a group of its own
   */
  static Dataset<Row> groups(SparkSession spark, List<InputSplit> splits, long bytes) {
    List<Row> groups = new ArrayList<>();
    List<Row> open = new ArrayList<>();
    long size = 0;
    for (InputSplit split : splits) {
      long length = OPEN_COST + split.bytes();
      if (!open.isEmpty() && size + length > bytes) {
        groups.add(RowFactory.create((Object) open.toArray(Row[]::new)));
        open.clear();
        size = 0;
      }
      open.add(row(split));
      size += length;
    }
    if (!open.isEmpty()) {
      groups.add(RowFactory.create((Object) open.toArray(Row[]::new)));
    }
    return spark.createDataFrame(groups, GROUP).coalesce(1).repartition(Math.max(1, groups.size()));
  }

  /** The splits of each group of a partition. */
  static Iterator<List<InputSplit>> splits(Iterator<Row> groups) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return groups.hasNext();
      }

      @Override
      public List<InputSplit> next() {
        return groups.next().<Row>getList(0).stream().map(SplitRowsReader::split).toList();
      }
    };
  }

  private static Row row(InputSplit s) {
    return RowFactory.create(
        s.path(),
        s.file(),
        s.form().name(),
        s.gzip(),
        s.start(),
        s.end(),
        s.linesBefore(),
        s.bytes());
  }

  private static InputSplit split(Row row) {
    return new InputSplit(
        row.getString(0),
        row.getString(1),
        InputSplit.Form.valueOf(row.getString(2)),
        row.getBoolean(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7));
  }
}
