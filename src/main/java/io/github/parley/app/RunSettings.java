package io.github.parley.app;

import io.github.parley.frequency.PairRule;
import io.github.parley.network.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run is to do.
 *
 * @param command the command
 * @param arguments its arguments as given
 * @param output where runs are published
 * @param inputs files, folders and patterns to read
 * @param columns the input's names of our fields, where they differ
 * @param limit how many articles to read at most, or null for all
 * @param lexicon the user's folder of lexicon tables, or null
 * @param pairs how meetings of many count for pairs: all, named or none
 * @param unit within what two entities are named together: article, paragraph or sentence
 * @param keep how many runs stay
 * @param minArticles with fewer articles in the input nothing is published
 * @param master the Spark master, or null for the default
 * @param dryRun whether only to say what would be read
 */
record RunSettings(
    String command,
    List<String> arguments,
    String output,
    List<String> inputs,
    Map<String, String> columns,
    Integer limit,
    Path lexicon,
    PairRule pairs,
    Unit unit,
    int keep,
    long minArticles,
    String master,
    boolean dryRun) {

  /** The choices on which the tables depend beside the articles, for the manifest. */
  Map<String, String> choices() {
    return new TreeMap<>(
        Map.of("pairs", pairs.name().toLowerCase(Locale.ROOT), "unit", unit.code()));
  }
}
