package io.github.parley.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps two writers from one output. The lock is a file that names its owner; the lock of an owner
 * that is dead is taken over.
 *
 * <p>Whether an owner lives can be told only on its own host: a lock from another host is taken
 * over when it is older than {@link #STALE}.
 *
 * <p>An object store may let two writers create the lock at once, and two may find the same dead
 * owner's. So whoever wrote the lock looks again before it relies on it, and once more before it
 * publishes ({@link #requireHeld}): of two, the one whose name stands in the file goes on.
 */
public final class OutputLock implements AutoCloseable {

  /** Longer than any run: a lock of another host that is older belongs to nobody. */
  static final Duration STALE = Duration.ofHours(24);

  /** Longer than it takes from reading a lock to replacing it, on a store across a network. */
  private static final Duration SETTLE = Duration.ofSeconds(2);

  private static final String FILE = "lock.json";

  /**
   * Who holds a lock.
   *
   * @param pid process id
   * @param started when the process began, milliseconds since 1970, which tells it from a later
   *     process of the same id; 0 when the system doesn't tell
   * @param host name of the machine
   * @param since when the lock was taken, UTC, ISO 8601
   * @param command what it is running
   */
  public record Owner(long pid, long started, String host, String since, String command) {

    static Owner here(String command) {
      ProcessHandle self = ProcessHandle.current();
      return new Owner(self.pid(), startOf(self), hostName(), Instant.now().toString(), command);
    }

    boolean lives() {
      if (!host.equals(hostName())) {
        return age().compareTo(STALE) < 0;
      }
      Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
      return process.isPresent() && (started == 0 || startOf(process.get()) == started);
    }

    /** How long ago the lock was taken. */
    public Duration age() {
      return Duration.between(Instant.parse(since), Instant.now());
    }

    private static long startOf(ProcessHandle process) {
      return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String hostName() {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (UnknownHostException e) {
        return "localhost";
      }
    }
  }

  /** Thrown when a living owner holds the lock. */
  public static final class HeldException extends IOException {
    private static final long serialVersionUID = 1L;

    HeldException(String location, Owner owner) {
      super(
          "%s is being written by process %d on %s (%s) for %d minutes; wait for it, or end it"
              .formatted(
                  location, owner.pid(), owner.host(), owner.command(), owner.age().toMinutes()));
    }
  }

  private final OutputFolder output;
  private final byte[] mine;

  private OutputLock(OutputFolder output, byte[] mine) {
    this.output = output;
    this.mine = mine;
  }

  /**
   * Takes the lock of an output.
   *
   * @param output the output
   * @param command what is going to be run, for whoever meets the lock
   * @throws HeldException when a living process holds it
   */
  public static OutputLock take(OutputFolder output, String command) throws IOException {
    Storage storage = output.storage();
    OutputLock lock = new OutputLock(output, Json.bytes(Owner.here(command)));
    if (!storage.create(FILE, lock.mine)) {
      Optional<Owner> owner = lock.owner();
      if (owner.isEmpty()) {
        pause(); // The file was given back just now, or is being written.
        owner = lock.owner();
      }
      if (owner.isPresent() && owner.get().lives()) {
        throw new HeldException(output.location(), owner.get());
      }
      storage.replace(FILE, lock.mine);
      pause();
    }
    lock.requireHeld();
    return lock;
  }

  private static void pause() {
    try {
      Thread.sleep(SETTLE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Fails when another process has taken the lock over: what this one has made must not be
   * published.
   *
   * @throws HeldException when another holds it
   */
  public void requireHeld() throws IOException {
    if (!isMine()) {
      throw owner()
          .map(o -> new HeldException(output.location(), o))
          .orElseThrow(() -> new IOException(output.location() + ": the lock was taken away"));
    }
  }

  private boolean isMine() throws IOException {
    return output.storage().exists(FILE) && Arrays.equals(mine, output.storage().read(FILE));
  }

  /** Empty when the lock was just given back, or when its file is unreadable. */
  private Optional<Owner> owner() {
    try {
      return Optional.of(Json.read(output.storage().read(FILE), Owner.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Gives the lock back, unless another has taken it over. */
  @Override
  public void close() throws IOException {
    if (isMine()) {
      output.storage().delete(FILE);
    }
  }
}
