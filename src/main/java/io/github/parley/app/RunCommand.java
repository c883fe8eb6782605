package io.github.parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads articles, finds who met whom, and publishes the tables as one run.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley run --sample --output out",
      "  parley run --input news/ --output out",
      "  parley run --input a.jsonl.gz b.csv --column text=body --output out",
      "  parley run --input hdfs:///news --output hdfs:///out --master yarn -- --num-executors 8",
      "%nWhat it reads: .txt (one article a file, with metadata.jsonl beside them where there is",
      "one), .jsonl, .csv, .parquet, and .gz of these. Only text is needed."
    })
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      split = ConfigurationFile.SEPARATOR,
      description = "Files, folders or patterns with articles.")
  private List<String> input = List.of();

  @Option(names = "--sample", description = "Read the articles that come with Parley.")
  private boolean sample;

  @Mixin private CorpusOptions options;

  @Override
  public Integer call() throws Exception {
    if (sample == !input.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give either --input PATH... or --sample, so that there is a corpus");
    }
    if (!sample) {
      return run(input);
    }
    Path folder = Files.createTempDirectory("parley-sample");
    try {
      return run(List.of(Sample.unpack(folder).toString()));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private int run(List<String> inputs) throws Exception {
    List<String> arguments = spec.commandLine().getParent().getParseResult().originalArgs();
    RunSettings settings = options.settings("run", arguments, inputs);
    if (new CorpusJob(settings, new FreshCorpus(List.of())).run().isPresent()) {
      new Summary(PublishedRun.latest(settings.output())).print(System.err);
    }
    return ExitCode.DONE;
  }
}
