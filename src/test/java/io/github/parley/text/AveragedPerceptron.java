package io.github.parley.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The training of a {@link LinearModel}: a multi-class perceptron whose weights are averaged over
 * all steps. A feature counts only after it has been updated a few times, which keeps the model
 * small without loss (Goldberg and Elhadad, Learning sparser perceptron models, 2011).
 */
final class AveragedPerceptron {

  /** Share of the weights that are not clipped when they are packed into a byte. */
  private static final double UNCLIPPED = 0.9995;

  private final int minUpdates;
  private int[] keys = new int[1 << 16];
  private Row[] rows = new Row[1 << 16];
  private int size;
  private int now;

  private static final class Row {
    int updates;
    int count;
    byte[] classes = new byte[3];
    int[] weights = new int[3];
    long[] totals = new long[3];
    int[] since = new int[3];

    void add(int label, int delta, int now) {
      int e = 0;
      while (e < count && (classes[e] & 0xFF) != label) {
        e++;
      }
      if (e == count) {
        if (count == classes.length) {
          classes = Arrays.copyOf(classes, count * 2);
          weights = Arrays.copyOf(weights, count * 2);
          totals = Arrays.copyOf(totals, count * 2);
          since = Arrays.copyOf(since, count * 2);
        }
        classes[count] = (byte) label;
        since[count++] = now;
      }
      totals[e] += (long) weights[e] * (now - since[e]);
      since[e] = now;
      weights[e] += delta;
    }

    double average(int e, int now) {
      return (totals[e] + (double) weights[e] * (now - since[e])) / now;
    }
  }

  /**
   * @param minUpdates a feature counts after so many updates
   */
  AveragedPerceptron(int minUpdates) {
    this.minUpdates = minUpdates;
  }

  /** Sums the present weights for each class. */
  void score(FeatureBuffer features, int[] scores) {
    Arrays.fill(scores, 0);
    for (int f = 0; f < features.size; f++) {
      Row row = rows[slot(features.keys[f])];
      if (row != null && row.updates >= minUpdates) {
        for (int e = 0; e < row.count; e++) {
          scores[row.classes[e] & 0xFF] += row.weights[e];
        }
      }
    }
  }

  /** Counts a step, for the average. */
  void step() {
    now++;
  }

  /** Moves the weights from a wrong class to the right one. */
  void update(FeatureBuffer features, int right, int wrong) {
    for (int f = 0; f < features.size; f++) {
      int slot = slot(features.keys[f]);
      if (rows[slot] == null) {
        if (size * 2 > keys.length) {
          grow();
          slot = slot(features.keys[f]);
        }
        keys[slot] = features.keys[f];
        rows[slot] = new Row();
        size++;
      }
      rows[slot].updates++;
      rows[slot].add(right, 1, now);
      rows[slot].add(wrong, -1, now);
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = key & mask;
    while (rows[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new Row[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /**
   * Writes the averaged weights in the format of {@link LinearModel}, one byte each.
   *
   * @param prune weights nearer to zero than this many steps of a byte are left out
   */
  void write(OutputStream file, List<String> classes, int prune) throws IOException {
    double stepSize = stepSize();
    int[] order =
        IntStream.range(0, keys.length)
            .filter(s -> rows[s] != null && rows[s].updates >= minUpdates)
            .boxed()
            .sorted((a, b) -> Integer.compare(keys[a], keys[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    ByteArrayOutputStream keyColumn = new ByteArrayOutputStream();
    ByteArrayOutputStream lengthColumn = new ByteArrayOutputStream();
    ByteArrayOutputStream classColumn = new ByteArrayOutputStream();
    ByteArrayOutputStream weightColumn = new ByteArrayOutputStream();
    int last = Integer.MIN_VALUE;
    int features = 0;
    for (int slot : order) {
      Row row = rows[slot];
      int length = 0;
      for (int e = 0; e < row.count; e++) {
        long steps = Math.round(row.average(e, now) / stepSize);
        if (Math.abs(steps) >= prune) {
          classColumn.write(row.classes[e]);
          weightColumn.write((int) Math.max(-127, Math.min(127, steps)));
          length++;
        }
      }
      if (length > 0) {
        writeNumber(keyColumn, keys[slot] - last);
        lengthColumn.write(length);
        last = keys[slot];
        features++;
      }
    }
    GZIPOutputStream gzip =
        new GZIPOutputStream(file, 1 << 16) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        };
    try (DataOutputStream out = new DataOutputStream(gzip)) {
      out.writeInt(classes.size());
      for (String name : classes) {
        out.writeUTF(name);
      }
      ByteArrayOutputStream count = new ByteArrayOutputStream();
      writeNumber(count, features);
      out.write(count.toByteArray());
      out.write(keyColumn.toByteArray());
      out.write(lengthColumn.toByteArray());
      out.write(classColumn.toByteArray());
      out.write(weightColumn.toByteArray());
    }
  }

  private double stepSize() {
    double[] weights =
        Arrays.stream(rows)
            .filter(r -> r != null && r.updates >= minUpdates)
            .flatMapToDouble(
                r -> IntStream.range(0, r.count).mapToDouble(e -> Math.abs(r.average(e, now))))
            .sorted()
            .toArray();
    return weights[(int) ((weights.length - 1) * UNCLIPPED)] / 127;
  }

  private static void writeNumber(ByteArrayOutputStream out, int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
