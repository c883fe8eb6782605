package io.github.parley.app;

import java.io.IOException;
import java.util.Optional;

/** How the corpus of a run comes together. */
interface Gathering {

  /**
   * Reads the input, annotates the articles that aren't yet, and says what the corpus is made of.
   *
   * @return empty when there is nothing to publish, and why was said
   */
  Optional<Corpus> gather(RunContext context) throws IOException;
}
