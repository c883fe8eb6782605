package io.github.parley.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code nightly}: the corpus of the last run, and what is new or changed in the inbox. An article
 * is new when the store has none of its id, and changed when its content or what is told about it
 * differs; the time of a file tells nothing.
 */
final class GrowingCorpus implements Gathering {

  private final List<String> remove;
  private final Volume volume;

  /**
   * @param remove ids of articles to take out for good
   * @param volume how much is expected of a night
   */
  GrowingCorpus(List<String> remove, Volume volume) {
    this.remove = List.copyOf(remove);
    this.volume = volume;
  }

  @Override
  public Optional<Corpus> gather(RunContext context, Set<String> unreadable) throws IOException {
    if (context.output().latest().isEmpty()) {
      context.stages().say("no run is published here yet: the whole inbox is read");
      return new FreshCorpus(remove).gather(context, unreadable);
    }
    return new Night(context, context.output().latest().get(), unreadable).gather(remove, volume);
  }
}
