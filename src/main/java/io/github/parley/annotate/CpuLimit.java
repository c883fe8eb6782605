package io.github.parley.annotate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work of which nobody knows how long it takes, and gives it up after so much CPU time: time
 * on the clock would depend on what else the machine does. Safe to share between threads.
 *
 * <p>Work that is given up ends on a thread of its own; how long that takes is bounded by the
 * length of an article.
 */
final class CpuLimit {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final Duration most;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "article");
            thread.setDaemon(true);
            return thread;
          });

  /** Thrown in place of a result that did not come in time. */
  static final class ExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExceededException(Duration most) {
      super("given up after " + most.toSeconds() + " seconds of CPU time");
    }
  }

  CpuLimit(Duration most) {
    this.most = most;
  }

  /**
   * Does the work on another thread and waits for it.
   *
   * @throws ExceededException when it takes too long; what the work throws is thrown on
   */
  <T> T call(Callable<T> work) {
    Worker<T> worker = new Worker<>(work);
    workers.execute(worker);
    while (true) {
      try {
        return worker.get(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (worker.cpuNanos() > most.toNanos()) {
          throw new ExceededException(most);
        }
      } catch (InterruptedException e) {
        worker.cancel(true);
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the task was ended", e);
      } catch (ExecutionException e) {
        throw thrown(e.getCause());
      }
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }

  /** Work that knows on which thread it is done, and since when. */
  private final class Worker<T> extends FutureTask<T> {
    private volatile Thread thread;
    private volatile long began;

    Worker(Callable<T> work) {
      super(work);
    }

    @Override
    public void run() {
      began = threads.getCurrentThreadCpuTime();
      thread = Thread.currentThread();
      super.run();
    }

    long cpuNanos() {
      Thread at = thread;
      return at == null ? 0 : threads.getThreadCpuTime(at.getId()) - began;
    }
  }
}
