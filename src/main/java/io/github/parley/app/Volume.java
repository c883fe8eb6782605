package io.github.parley.app;

import io.github.parley.store.Manifest;
import io.github.parley.store.OutputFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How much is expected of a night: not much less than the median of past nights. A feed that is
 * half broken is found by this; one that brings no file at all, by {@code --min-articles 1}.
 */
final class Volume {

  /** The stage of which the rows that count are the new and changed articles of a night. */
  static final String STAGE = "select";

  /**
   * The greatest drop that is let pass unless the user says otherwise, in percent. On 1,211 days of
   * a news portal none brought less than a quarter of the median of the fortnight before, Sundays
   * and holidays included.
   */
  static final int DEFAULT_MAX_DROP = 90;

  /** With fewer past nights a median tells nothing. */
  private static final int FEWEST_NIGHTS = 7;

  private final int maxDrop;

  /**
   * @param maxDrop by how many percent a night may fall short of the median; 100 for any
   */
  Volume(int maxDrop) {
    this.maxDrop = maxDrop;
  }

  /**
   * Fails when tonight brought too little.
   *
   * @param articles new and changed articles of tonight
   * @param output whose runs tell of past nights
   */
  void require(long articles, OutputFolder output) throws IOException {
    List<Long> nights = nights(output);
    if (nights.size() < FEWEST_NIGHTS) {
      return;
    }
    long median = nights.get(nights.size() / 2);
    if (articles * 100 < median * (100 - maxDrop)) {
      throw new InputException(
          ("the inbox brought %d new articles, and %d is the median of the last %d nights: nothing is"
                  + " published; if that is right, repeat with --max-drop 100")
              .formatted(articles, median, nights.size()));
    }
  }

  private static List<Long> nights(OutputFolder output) throws IOException {
    List<Long> nights = new ArrayList<>();
    for (String run : output.runIds()) {
      output.run(run).manifest().stages().stream()
          .filter(stage -> stage.name().equals(STAGE))
          .map(Manifest.Stage::rowsOut)
          .forEach(nights::add);
    }
    return nights.stream().sorted().toList();
  }
}
