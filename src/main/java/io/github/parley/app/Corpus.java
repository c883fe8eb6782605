package io.github.parley.app;

import io.github.parley.store.Manifest;
import java.util.List;

/**
 * What a run is made of.
 *
 * @param batches batches of the per-article store, oldest first; of an article that stands in
 *     several the last one counts
 * @param removed ids of articles that were taken out for good
 * @param inputFiles the files read, tonight and before
 */
record Corpus(List<String> batches, List<String> removed, List<Manifest.InputFile> inputFiles) {}
