package io.github.parley.app;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** How the corpus of a run comes together. */
interface Gathering {

  /**
   * Reads the input, annotates the articles that aren't yet, and says what the corpus is made of.
   *
   * @param unreadable batches of the published run that turned out to be damaged: their articles
   *     have to be read anew
   * @return empty when there is nothing to publish, and why was said
   */
  Optional<Corpus> gather(RunContext context, Set<String> unreadable) throws IOException;
}
