package io.github.parley.testing;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of a test run: starting one costs more than most tests. */
public final class SparkSessions {
  private SparkSessions() {}

  /**
   * The shared local session: two cores, UTC, no UI. It lives until the JVM ends; nobody stops it.
   */
  public static SparkSession shared() {
    return Holder.SESSION;
  }

  private static final class Holder {
    private static final SparkSession SESSION =
        SparkSession.builder()
            .appName("parley-tests")
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.extensions", "io.github.parley.spark.ParleyExtensions")
            .config("spark.sql.shuffle.partitions", "1")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.warehouse.dir", "target/spark-warehouse")
            .getOrCreate();
  }
}
