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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Runs the job in a session of its own; empty when there was nothing to publish. */
  Optional<Manifest> run() throws IOException {
    InputPaths.requireReadable(settings.inputs());
    SparkSession spark = Sessions.open(settings.master());
    try (Progress progress = Progress.onStandardError(spark)) {
      return run(spark, progress);
    } finally {
      spark.stop();
    }
  }

  /** Runs the job in a session that stays open; empty when there was nothing to publish. */
  Optional<Manifest> run(SparkSession spark, Progress progress) throws IOException {
    OutputFolder output = OutputFolder.at(settings.output(), spark.sessionState().newHadoopConf());
    if (settings.dryRun()) {
      DryRun.describe(settings, spark, progress);
      return Optional.empty();
    }
    try (OutputLock lock = OutputLock.take(output, settings.command())) {
      new Publisher(output).mendLink();
      Set<String> unreadable = new TreeSet<>();
      while (true) {
        Retention.dropUnfinished(output);
        RunContext context = RunContext.begin(settings, spark, output, progress);
        try {
          return publish(context, unreadable, lock);
        } catch (Exception e) {
          Optional<String> batch = Explanation.unreadableBatch(e, output);
          if (batch.isEmpty() || !unreadable.add(batch.get())) {
            throw e;
          }
        }
      }
    }
  }

  private Optional<Manifest> publish(RunContext context, Set<String> unreadable, OutputLock lock)
      throws IOException {
    Optional<Corpus> corpus = gathering.gather(context, unreadable);
    if (corpus.isEmpty()) {
      context.output().deleteRun(context.run().runId());
      return Optional.empty();
    }
    Manifest manifest = publish(context, corpus.get(), lock);
    Retention.keepNewest(context.output(), settings.keep());
    return Optional.of(manifest);
  }

  private Manifest publish(RunContext context, Corpus corpus, OutputLock lock) throws IOException {
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
    lock.requireHeld();
    new Publisher(context.output()).publish(manifest);
    return manifest;
  }

  private Manifest manifest(RunContext context, Corpus corpus, List<Manifest.TableFiles> tables)
      throws IOException {
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
        batches(context, corpus),
        corpus.removed(),
        context.stages().stages(),
        tables,
        RunChecks.of(context.stages().stages(), tables));
  }

  /** What is in the batches; of those that stood in the published run this is known already. */
  private static List<Manifest.TableFiles> batches(RunContext context, Corpus corpus)
      throws IOException {
    Map<String, Manifest.TableFiles> known = new TreeMap<>();
    if (context.output().latest().isPresent()) {
      Manifest last = context.output().latest().get().manifest();
      last.store().forEach(batch -> known.put(batch.name(), batch));
    }
    List<Manifest.TableFiles> batches = new ArrayList<>();
    for (String batch : corpus.batches()) {
      batches.add(
          known.containsKey(batch) ? known.get(batch) : context.output().describeBatch(batch));
    }
    return batches;
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
