package io.github.parley.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Counts over all articles, as one row per partition and topic that the driver adds up: integers
 * and sums on a grid, so that neither partitions nor their order change a result.
 */
final class TopicCountTransform {

  private static final StructType SUMS =
      StructType.fromDDL("topic INT, articles BIGINT, sum BINARY");
  private static final StructType COUNTS =
      StructType.fromDDL("topic INT, articles INT, counts BINARY");
  private static final StructType PAIRS = StructType.fromDDL("topic INT, counts BINARY");

  private final PointRows points;

  /**
   * @param points the articles as points
   */
  TopicCountTransform(PointRows points) {
    this.points = points;
  }

  /** A group of points: how many, and the unit vector of their sum. */
  @SuppressWarnings("ArrayRecordComponent") // Local to the fit, never compared.
  record Group(long articles, double[] centre) {}

  /** Which group a row belongs to, -1 for none. */
  interface Grouping extends Serializable {
    int of(Row row);
  }

  /** The groups that the points make. */
  List<Group> groups(Grouping grouping, int count, int dimensions) {
    MapPartitionsFunction<Row, Row> sum =
        rows -> {
          long[] articles = new long[count];
          double[][] sums = new double[count][dimensions];
          while (rows.hasNext()) {
            Row row = rows.next();
            int group = grouping.of(row);
            if (group >= 0) {
              articles[group]++;
              Projection.add(sums[group], TermTransform.point(row));
            }
          }
          return rowsOf(count, g -> RowFactory.create(g, articles[g], ArrayCodec.bytes(sums[g])));
        };
    long[] articles = new long[count];
    double[][] sums = new double[count][dimensions];
    for (Row row : points.made(sum, SUMS)) {
      articles[row.getInt(0)] += row.getLong(1);
      Projection.add(sums[row.getInt(0)], ArrayCodec.doubles(row.getAs(2)));
    }
    List<Group> found = new ArrayList<>();
    for (int g = 0; g < count; g++) {
      found.add(new Group(articles[g], Projection.unit(sums[g])));
    }
    return found;
  }

  /** Articles of each topic and of the corpus by term. */
  TermCounts terms(Grouping grouping, int topics, int terms) {
    MapPartitionsFunction<Row, Row> count =
        rows -> {
          TermCounts counts = new TermCounts(topics, terms);
          while (rows.hasNext()) {
            Row row = rows.next();
            counts.add(grouping.of(row), TermTransform.terms(row));
          }
          return rowsOf(
              topics + 1,
              t -> RowFactory.create(t, counts.articles(t), ArrayCodec.bytes(counts.row(t))));
        };
    TermCounts all = new TermCounts(topics, terms);
    for (Row row : points.made(count, COUNTS)) {
      all.addRow(row.getInt(0), row.getInt(1), ArrayCodec.ints(row.getAs(2)));
    }
    return all;
  }

  /** Articles that hold two candidate terms of a topic. */
  PairCounts pairs(int[][] candidates) {
    MapPartitionsFunction<Row, Row> count =
        rows -> {
          PairCounts counts = new PairCounts(candidates);
          while (rows.hasNext()) {
            counts.add(TermTransform.terms(rows.next()));
          }
          return rowsOf(
              candidates.length, t -> RowFactory.create(t, ArrayCodec.bytes(counts.row(t))));
        };
    PairCounts all = new PairCounts(candidates);
    for (Row row : points.made(count, PAIRS)) {
      all.addRow(row.getInt(0), ArrayCodec.longs(row.getAs(1)));
    }
    return all;
  }

  private interface RowOf {
    Row at(int i);
  }

  private static Iterator<Row> rowsOf(int count, RowOf row) {
    List<Row> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(row.at(i));
    }
    return rows.iterator();
  }

  /** How many articles a last topic and a topic share, by places. */
  long[][] overlaps(Grouping grouping, int previous, int topics) {
    MapPartitionsFunction<Row, Row> count =
        rows -> {
          long[][] shared = new long[previous][topics];
          while (rows.hasNext()) {
            Row row = rows.next();
            int before = TermTransform.previous(row);
            int now = grouping.of(row);
            if (before >= 0 && now >= 0) {
              shared[before][now]++;
            }
          }
          return rowsOf(previous, p -> RowFactory.create(p, ArrayCodec.bytes(shared[p])));
        };
    long[][] all = new long[previous][topics];
    for (Row row : points.made(count, PAIRS)) {
      long[] part = ArrayCodec.longs(row.getAs(1));
      for (int t = 0; t < topics; t++) {
        all[row.getInt(0)][t] += part[t];
      }
    }
    return all;
  }
}
