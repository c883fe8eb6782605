package io.github.parley.app;

import io.github.parley.store.Manifest;
import io.github.parley.store.OutputFolder;
import io.github.parley.store.OutputLock;
import io.github.parley.store.Publisher;
import io.github.parley.store.Table;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/**
 * The frame of {@code run} and {@code nightly}: lock, gather the corpus, write the tables, check,
 * publish, tidy up. Whatever fails leaves the published run in place.
 */
final class CorpusJob {

  private final RunSettings settings;
  private final Gathering gathering;

  CorpusJob(RunSettings settings, Gathering gathering) {
    this.settings = settings;
    this.gathering = gathering;
  }

  /** Runs the job in a session of its own and returns the exit code. */
  int run() throws IOException {
    InputPaths.requireReadable(settings.inputs());
    SparkSession spark = Sessions.open(settings.master());
    try (Progress progress = Progress.onStandardError(spark)) {
      run(spark, progress);
    } finally {
      spark.stop();
    }
    return ExitCode.DONE;
  }

  /** Runs the job in a session that stays open; empty when there was nothing to publish. */
  Optional<Manifest> run(SparkSession spark, Progress progress) throws IOException {
    OutputFolder output = OutputFolder.at(settings.output());
    if (settings.dryRun()) {
      DryRun.describe(settings, spark, progress);
      return Optional.empty();
    }
    try (OutputLock lock = OutputLock.take(output, settings.command())) {
      new Publisher(output).mendLink();
      Retention.dropUnfinished(output);
      RunContext context = RunContext.begin(settings, spark, output, progress);
      Optional<Corpus> corpus = gathering.gather(context);
      if (corpus.isEmpty()) {
        return Optional.empty();
      }
      Manifest manifest = publish(context, corpus.get());
      Retention.keepNewest(output, settings.keep());
      new Summary(PublishedRun.latest(settings.output())).print(progress);
      return Optional.of(manifest);
    }
  }

  private Manifest publish(RunContext context, Corpus corpus) throws IOException {
    new TableJob(context, corpus).writeAll();
    List<Manifest.TableFiles> tables = new ArrayList<>();
    for (Table table : Table.values()) {
      tables.add(context.run().describe(table));
    }
    Manifest manifest = manifest(context, corpus, tables);
    List<String> failed =
        manifest.checks().stream().filter(c -> !c.passed()).map(Manifest.Check::detail).toList();
    if (!failed.isEmpty()) {
      throw new IllegalStateException("the run fails its checks: " + String.join("; ", failed));
    }
    new Publisher(context.output()).publish(manifest);
    return manifest;
  }

  private Manifest manifest(RunContext context, Corpus corpus, List<Manifest.TableFiles> tables) {
    return new Manifest(
        context.run().runId(),
        Version.current(),
        context.annotators().annotator().version(),
        settings.command(),
        settings.arguments(),
        settings.choices(),
        environment(context.spark()),
        context.startedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        corpus.inputFiles(),
        corpus.batches(),
        corpus.removed(),
        context.stages().stages(),
        tables,
        RunChecks.of(context.stages().stages(), tables));
  }

  private static Map<String, String> environment(SparkSession spark) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("java", System.getProperty("java.version"));
    environment.put("spark", spark.version());
    environment.put("master", spark.sparkContext().master());
    environment.put("cores", String.valueOf(spark.sparkContext().defaultParallelism()));
    environment.put("heap_bytes", String.valueOf(Runtime.getRuntime().maxMemory()));
    return environment;
  }
}
