package io.github.parley.app;

import io.github.parley.store.Manifest;
import io.github.parley.store.ParquetFile;
import io.github.parley.store.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley inspect}. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows what a run holds: its tables; of one table the columns and some rows.",
    footerHeading = "%nExamples:%n",
    footer = {"  parley inspect --output out", "  parley inspect --output out meetings --rows 3"})
final class InspectCommand implements Callable<Integer> {

  private static final int SHOWN_CHARACTERS = 160;

  @Spec private CommandSpec spec;

  @Option(names = "--output", paramLabel = "OUT", required = true, description = "The output.")
  private String output;

  @Option(names = "--run", paramLabel = "ID", description = "A run. Default: the published one.")
  private String runId;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many rows to show. Default: ${DEFAULT-VALUE}.")
  private int rows;

  @Parameters(arity = "0..1", paramLabel = "TABLE", description = "A table.")
  private String table;

  @Override
  public Integer call() throws Exception {
    PublishedRun run = PublishedRun.of(output, runId);
    PrintWriter out = spec.commandLine().getOut();
    if (table == null) {
      printTables(run, out);
    } else {
      printTable(run, named(table), out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static Table named(String name) {
    List<String> known = Arrays.stream(Table.values()).map(Table::path).toList();
    return Table.named(name)
        .orElseThrow(
            () ->
                new InputException(
                    "no table '%s'; did you mean '%s'? There are %s"
                        .formatted(
                            name,
                            ConfigurationFile.nearest(name, known),
                            String.join(", ", known))));
  }

  private static void printTables(PublishedRun run, PrintWriter out) throws IOException {
    Manifest manifest = run.folder().manifest();
    out.printf("run        %s%n", manifest.runId());
    out.printf("finished   %s%n", manifest.finishedAt());
    out.printf("lies at    %s%n%n", run.folder().uri());
    out.printf("%-20s %12s %12s%n", "table", "rows", "bytes");
    for (Manifest.TableFiles files : manifest.tables()) {
      long bytes = files.files().stream().mapToLong(Manifest.InputFile::size).sum();
      out.printf("%-20s %,12d %,12d%n", files.name(), files.rows(), bytes);
    }
    out.printf("%nparley inspect --output OUT TABLE shows columns, their meanings and rows.%n");
  }

  private void printTable(PublishedRun run, Table shown, PrintWriter out) throws IOException {
    List<ParquetFile> files = run.folder().files(shown);
    for (ParquetFile.Column column : files.get(0).columns()) {
      out.printf("%-22s %s%n    %s%n", column.name(), column.type(), column.meaning());
    }
    int left = rows;
    for (ParquetFile file : files) {
      for (Map<String, Object> row : left > 0 ? file.head(left) : List.<Map<String, Object>>of()) {
        out.printf("%n%s%n", format(row));
        left--;
      }
    }
  }

  private static String format(Map<String, Object> row) {
    return row.entrySet().stream()
        .map(e -> "  %-20s %s".formatted(e.getKey(), cut(text(e.getValue()))))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String text(Object value) {
    return value == null ? "NULL" : value.toString();
  }

  private static String cut(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "…";
  }
}
