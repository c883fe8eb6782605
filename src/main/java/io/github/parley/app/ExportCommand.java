package io.github.parley.app;

import io.github.parley.export.GdeltWriter;
import io.github.parley.export.GexfWriter;
import io.github.parley.export.GraphMlWriter;
import io.github.parley.export.PloverWriter;
import io.github.parley.frequency.PairRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a network for Gephi or networkx, or the meetings as event data; docs/EXPORTS.md",
      "says how the columns map."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley export --output out --network countries --format gexf --file countries.gexf",
      "  parley export --output out --meetings gdelt --file events.tsv"
    })
final class ExportCommand implements Callable<Integer> {

  /** The networks, by the value of {@code entity_type}. */
  enum Network {
    COUNTRIES("country"),
    PERSONS("person"),
    ORGANISATIONS("organisation"),
    PERSONS_COUNTRIES("person_country");

    private final String entityType;

    Network(String entityType) {
      this.entityType = entityType;
    }
  }

  enum Format {
    GRAPHML,
    GEXF
  }

  enum Events {
    GDELT,
    PLOVER
  }

  @Spec private CommandSpec spec;

  @Option(names = "--output", paramLabel = "OUT", required = true, description = "The output.")
  private String output;

  @Option(
      names = "--network",
      paramLabel = "WHICH",
      description = "countries, persons, organisations or persons_countries, over all periods.")
  private Network network;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "GRAPHML",
      description = "graphml or gexf. Default: graphml.")
  private Format format;

  @Option(
      names = "--meetings",
      paramLabel = "AS",
      description = "gdelt (tab separated, CAMEO codes) or plover (JSON lines).")
  private Events meetings;

  @Option(
      names = "--pairs",
      paramLabel = "WHICH",
      defaultValue = "NAMED",
      description = "How a meeting of many counts for pairs: all, named, none. Default: named.")
  private PairRule pairs;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Where to write. Default: standard output.")
  private Path file;

  @Override
  public Integer call() throws Exception {
    if ((network == null) == (meetings == null)) {
      throw new ParameterException(spec.commandLine(), "give either --network or --meetings");
    }
    PublishedRun run = PublishedRun.latest(output);
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      write(run, out);
      out.flush();
    } else {
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        write(run, out);
      }
    }
    return ExitCode.DONE;
  }

  private void write(PublishedRun run, Writer out) throws IOException {
    if (meetings == Events.GDELT) {
      new GdeltWriter(pairs).write(ExportRows.meetings(run), out);
    } else if (meetings == Events.PLOVER) {
      new PloverWriter(pairs).write(ExportRows.meetings(run), out);
    } else if (format == Format.GEXF) {
      new GexfWriter(ExportRows.NODE_ATTRIBUTES, ExportRows.EDGE_ATTRIBUTES)
          .write(
              ExportRows.nodes(run, network.entityType),
              ExportRows.edges(run, network.entityType),
              out);
    } else {
      new GraphMlWriter(ExportRows.NODE_ATTRIBUTES, ExportRows.EDGE_ATTRIBUTES)
          .write(
              ExportRows.nodes(run, network.entityType),
              ExportRows.edges(run, network.entityType),
              out);
    }
  }
}
