package io.github.parley.app;

import io.github.parley.frequency.PairRule;
import io.github.parley.network.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options of the commands that read articles and publish a run. */
final class CorpusOptions {

  @Option(
      names = "--output",
      paramLabel = "OUT",
      required = true,
      description = "Where runs are published: a folder or a URI that Hadoop knows.")
  String output;

  @Option(
      names = "--column",
      paramLabel = "OURS=THEIRS",
      split = ConfigurationFile.SEPARATOR,
      description = {
        "A field that the input names otherwise, such as text=body.",
        "Fields: article_id (or id), url, source, published, title, text."
      })
  Map<String, String> columns = new TreeMap<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Read only N articles: the first by id. For a trial.")
  Integer limit;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Tables that add to the lexicon or replace its rows; see docs/LEXICON.md.")
  Path lexicon;

  @Option(
      names = "--pairs",
      paramLabel = "WHICH",
      defaultValue = "NAMED",
      description = {
        "How a meeting of many counts for pairs of countries: all, named (both sides named by a",
        "participant), none. Default: named."
      })
  PairRule pairs;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "ARTICLE",
      description = {
        "Within what two entities are named together: article, paragraph, sentence.",
        "Default: article."
      })
  Unit unit;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "14",
      description = "How many runs stay; older ones are deleted. Default: ${DEFAULT-VALUE}.")
  int keep;

  @Option(
      names = "--min-articles",
      paramLabel = "N",
      defaultValue = "0",
      description = "Publish nothing when the input holds fewer articles. Default: no check.")
  long minArticles;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master. Default: spark-submit's, else all cores of this machine.")
  String master;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "JSON object with any of these options, {\"output\": \"out\"}.",
        "The command line wins."
      })
  Path config;

  @Option(names = "--dry-run", description = "Only say what would be read, with counts.")
  boolean dryRun;

  RunSettings settings(String command, List<String> arguments, List<String> inputs) {
    if (keep < 1) {
      throw new InputException("--keep " + keep + ": at least the run itself has to stay");
    }
    if (lexicon != null && !lexicon.toFile().isDirectory()) {
      throw new InputException("--lexicon " + lexicon + ": no such folder");
    }
    return new RunSettings(
        command,
        arguments,
        output,
        inputs,
        Map.copyOf(columns),
        limit,
        lexicon,
        pairs,
        unit,
        keep,
        minArticles,
        master,
        dryRun);
  }
}
