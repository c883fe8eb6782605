package io.github.parley.app;

import io.github.parley.store.OutputFolder;
import io.github.parley.store.OutputLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What went wrong, for people: one clear line with the cure for what they can mend; the whole trace
 * for a fault of ours.
 */
final class Explanation {

  private static final Pattern UNREADABLE =
      Pattern.compile("(?:reading file|File does not exist:?|No such file or directory:?) (\\S+)");

  private Explanation() {}

  /** Prints why a command failed and gives its exit code. */
  static int print(Exception e, PrintWriter err) {
    Optional<String> cure = cure(e);
    if (cure.isPresent()) {
      err.println("parley: " + cure.get());
      err.flush();
      return ExitCode.INPUT;
    }
    err.println("parley: this is a fault of Parley's; please report what follows");
    e.printStackTrace(err);
    err.flush();
    return ExitCode.FAULT;
  }

  /** Why a command failed, on one line. */
  static String of(Exception e) {
    return cure(e).orElseGet(() -> e.toString().lines().findFirst().orElse(""));
  }

  /** The batch of the published run on whose files a step failed, if it did. */
  static Optional<String> unreadableBatch(Throwable e, OutputFolder output) throws IOException {
    if (output.latest().isEmpty()) {
      return Optional.empty();
    }
    List<String> batches = output.latest().get().manifest().batches();
    return unreadableFile(e)
        .flatMap(
            file -> batches.stream().filter(b -> file.contains("/store/" + b + "/")).findFirst());
  }

  private static Optional<String> cure(Throwable e) {
    if (e instanceof InputException
        || e instanceof OutputLock.HeldException
        || e instanceof FileAlreadyExistsException) {
      return Optional.of(e.getMessage());
    }
    if (messages(e).stream().anyMatch(m -> m.contains("No space left on device"))) {
      return Optional.of(
          "the disk is full; make room and repeat: what was published stays, the rest is made anew");
    }
    return unreadableFile(e).map(Explanation::cureOfFile);
  }

  private static String cureOfFile(String file) {
    return file.contains("/runs/")
        ? file
            + " can't be read: the published run is damaged; 'parley rollback --output OUT' publishes"
            + " the one before, then repeat"
        : file + " can't be read; put it back or take it out, and repeat";
  }

  private static Optional<String> unreadableFile(Throwable e) {
    return messages(e).stream()
        .map(UNREADABLE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1).replaceAll("[.,;]+$", ""))
        .findFirst();
  }

  private static List<String> messages(Throwable e) {
    List<String> messages = new ArrayList<>();
    for (Throwable t = e; t != null && messages.size() < 50; t = t.getCause()) {
      messages.add(String.valueOf(t.getMessage()));
    }
    return messages;
  }
}
