package io.github.parley.app;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Opens the Spark session of a job.
 *
 * <p>What spark-submit or the user sets is never overridden, except by {@link #MANDATORY}, on which
 * the results depend.
 */
final class Sessions {

  /** Days are days of UTC everywhere, and bad casts are errors. */
  private static final Map<String, String> MANDATORY =
      Map.of("spark.sql.session.timeZone", "UTC", "spark.sql.ansi.enabled", "true");

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "spark.app.name", "parley",
          "spark.ui.showConsoleProgress", "false",
          "spark.sql.parquet.compression.codec", "zstd",
          "spark.hadoop.parquet.page.verify-checksum.enabled", "true",
          "spark.sql.files.openCostInBytes", "65536");

  /**
   * For one machine: measured on 5,000 articles with two cores, a fifth faster than without. What
   * the user interface would show is not kept: the plans of a run's queries fill hundreds of
   * megabytes. Pages are small, for every sort and every aggregation of every task takes one, and
   * Spark would make them 64 megabytes large.
   */
  private static final Map<String, String> LOCAL_DEFAULTS =
      Map.of(
          "spark.ui.enabled", "false",
          "spark.ui.retainedJobs", "1",
          "spark.ui.retainedStages", "1",
          "spark.ui.retainedTasks", "1",
          "spark.sql.ui.retainedExecutions", "1",
          "spark.buffer.pageSize", "4m",
          "spark.driver.host", "127.0.0.1",
          "spark.driver.bindAddress", "127.0.0.1");

  private static final String MASTER = "spark.master";
  private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";

  private Sessions() {}

  /**
   * A session.
   *
   * @param master the user's master, or null: that of spark-submit, else every core of this machine
   */
  static SparkSession open(String master) {
    SparkConf conf = new SparkConf();
    if (master != null) {
      conf.set(MASTER, master);
    }
    conf.setIfMissing(MASTER, "local[*]");
    if (conf.get(MASTER).startsWith("local")) {
      LOCAL_DEFAULTS.forEach(conf::setIfMissing);
      int cores = Runtime.getRuntime().availableProcessors();
      conf.setIfMissing(SHUFFLE_PARTITIONS, String.valueOf(2 * cores));
    }
    DEFAULTS.forEach(conf::setIfMissing);
    MANDATORY.forEach(conf::set);
    SparkSession session = SparkSession.builder().config(conf).getOrCreate();
    session.sparkContext().setLogLevel("ERROR");
    return session;
  }
}
