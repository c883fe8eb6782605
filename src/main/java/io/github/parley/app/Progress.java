package io.github.parley.app;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * Tells a person how far a run is: one line a stage, kept up to date on a terminal, written now and
 * then into a log.
 */
final class Progress extends SparkListener implements AutoCloseable {

  private static final Duration TERMINAL_INTERVAL = Duration.ofMillis(500);
  private static final Duration LOG_INTERVAL = Duration.ofSeconds(30);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream out;
  private final boolean terminal;
  private final Timer clock = new Timer("progress", true);
  private final AtomicLong written = new AtomicLong();

  private volatile String stage = "";
  private volatile long total;
  private volatile Instant began = Instant.now();

  /**
   * @param out where it is written
   * @param terminal whether a line may be rewritten
   */
  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    long millis = (terminal ? TERMINAL_INTERVAL : LOG_INTERVAL).toMillis();
    clock.schedule(
        new TimerTask() {
          @Override
          public void run() {
            tick();
          }
        },
        millis,
        millis);
  }

  /** Progress on standard error, fed by a session. */
  @SuppressWarnings("SystemConsoleNull") // Spark runs on Java 17 to 21, where null tells.
  static Progress onStandardError(SparkSession spark) {
    Progress progress = new Progress(System.err, System.console() != null);
    spark.sparkContext().addSparkListener(progress);
    return progress;
  }

  /**
   * A stage begins.
   *
   * @param name its name
   * @param articles the articles that it is going to write, or 0 where that can't be told
   */
  synchronized void begin(String name, long articles) {
    stage = name;
    total = articles;
    began = Instant.now();
    written.set(0);
  }

  /** The stage is done. */
  synchronized void end(String result) {
    print(
        "%-12s %s  %.1f s".formatted(stage, result, seconds()) + System.lineSeparator(), terminal);
    stage = "";
  }

  /** Says something between the stages. */
  synchronized void say(String line) {
    print(line + System.lineSeparator(), terminal);
  }

  double seconds() {
    return Duration.between(began, Instant.now()).toMillis() / 1000.0;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    if (task.taskMetrics() != null) {
      written.addAndGet(task.taskMetrics().outputMetrics().recordsWritten());
    }
  }

  private synchronized void tick() {
    if (!stage.isEmpty()) {
      print(line() + (terminal ? "" : System.lineSeparator()), terminal);
    }
  }

  private void print(String text, boolean overwrite) {
    out.print((overwrite ? CLEAR_LINE : "") + text);
    out.flush();
  }

  private String line() {
    long done = written.get();
    double seconds = seconds();
    if (total == 0 || done == 0) {
      return String.format(Locale.ROOT, "%-12s %.0f s", stage, seconds);
    }
    double rate = done / seconds;
    double left = Math.max(0, total - done) / rate;
    return String.format(
        Locale.ROOT,
        "%-12s %,d of %,d articles  %,.0f/s  %.0f s left",
        stage,
        done,
        total,
        rate,
        left);
  }

  @Override
  public void close() {
    clock.cancel();
  }
}
