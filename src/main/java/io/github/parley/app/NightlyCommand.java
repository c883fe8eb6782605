package io.github.parley.app;

import java.util.List;
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
      "  parley nightly --inbox /data/inbox --output /data/out --remove a17 a18"
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

  @Mixin private CorpusOptions options;

  @Override
  public Integer call() throws Exception {
    List<String> arguments = spec.commandLine().getParent().getParseResult().originalArgs();
    return new CorpusJob(options.settings("nightly", arguments, inbox), new GrowingCorpus(remove))
        .run();
  }
}
