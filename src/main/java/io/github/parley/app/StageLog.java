package io.github.parley.app;

import io.github.parley.store.Manifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** Runs the stages of a run, tells how far they are, and keeps their figures. */
final class StageLog {

  /** What a stage does. */
  interface Work {
    /** Does it and says how many rows came in and how many counted. */
    Counts run() throws IOException;
  }

  /**
   * Rows of a stage.
   *
   * @param in rows that came in
   * @param out rows that counted; the others were left out
   */
  record Counts(long in, long out) {}

  private final SparkSession spark;
  private final Progress progress;
  private final List<Manifest.Stage> stages = new ArrayList<>();

  StageLog(SparkSession spark, Progress progress) {
    this.spark = spark;
    this.progress = progress;
  }

  /** Runs a stage whose length can't be told. */
  Counts stage(String name, Work work) throws IOException {
    return stage(name, 0, work);
  }

  /**
   * Runs a stage.
   *
   * @param name its name
   * @param articles how many articles it is going to write
   * @param work what it does
   */
  Counts stage(String name, long articles, Work work) throws IOException {
    spark.sparkContext().setJobDescription("parley: " + name);
    progress.begin(name, articles);
    try {
      Counts counts = work.run();
      stages.add(
          new Manifest.Stage(
              name, counts.in(), counts.out(), counts.in() - counts.out(), progress.seconds()));
      progress.end(String.format(Locale.ROOT, "%,d of %,d rows", counts.out(), counts.in()));
      return counts;
    } finally {
      spark.sparkContext().setJobDescription(null);
    }
  }

  /** The stages that are done. */
  List<Manifest.Stage> stages() {
    return List.copyOf(stages);
  }

  /** Says something between the stages. */
  void say(String line) {
    progress.say(line);
  }
}
