package io.github.parley.app;

import io.github.parley.store.Json;
import io.github.parley.store.Manifest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley nightly}. */
@Command(
    name = "nightly",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Adds what is new or changed in the inbox to the last run, and publishes the whole anew.",
      "Safe to repeat: when nothing is new, nothing is published."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley nightly --inbox /data/inbox --output /data/out",
      "  parley nightly --inbox /data/inbox --output /data/out --remove a17 a18",
      "%nA record {\"article_id\": \"a17\", \"deleted\": true} in the inbox takes an article out too.",
      "The last line, on standard output, is the night as JSON; see docs/NIGHTLY.md."
    })
final class NightlyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--inbox",
      arity = "1..*",
      paramLabel = "PATH",
      required = true,
      split = ConfigurationFile.SEPARATOR,
      description = "Where the articles arrive: files, folders or patterns. Nothing is deleted.")
  private List<String> inbox = List.of();

  @Option(
      names = "--remove",
      arity = "1..*",
      paramLabel = "ID",
      split = ConfigurationFile.SEPARATOR,
      description = "Articles to take out of the corpus, for good.")
  private List<String> remove = List.of();

  @Option(
      names = "--max-drop",
      paramLabel = "PERCENT",
      defaultValue = "" + Volume.DEFAULT_MAX_DROP,
      description = {
        "Publish nothing when the new articles fall short of the median of past nights (from the",
        "seventh on) by more than this. Default: ${DEFAULT-VALUE}; 100 for no check."
      })
  private int maxDrop;

  @Mixin private CorpusOptions options;

  /** The last line is the night in JSON, whether or not it went well. */
  @Override
  public Integer call() {
    Instant began = Instant.now();
    NightReport report;
    try {
      List<String> arguments = spec.commandLine().getParent().getParseResult().originalArgs();
      RunSettings settings = options.settings("nightly", arguments, inbox);
      Optional<Manifest> published =
          new CorpusJob(settings, new GrowingCorpus(remove, new Volume(maxDrop))).run();
      if (published.isPresent()) {
        new Summary(PublishedRun.latest(settings.output())).print(System.err);
      }
      report = NightReport.of(published, began);
    } catch (Exception e) {
      report = NightReport.failed(Explanation.print(e, spec.commandLine().getErr()), e, began);
    }
    System.out.println(Json.line(report));
    return report.exitCode();
  }
}
