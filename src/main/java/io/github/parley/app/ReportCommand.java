package io.github.parley.app;

import io.github.parley.lexicon.Gazetteer;
import io.github.parley.report.ReportPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes a run as one page of HTML to read and to mail: who meets whom, networks, topics, and",
      "how far to trust it. The page needs nothing beside it and runs no script."
    },
    footerHeading = "%nExample:%n",
    footer = "  parley report --output out --html report.html")
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--output", paramLabel = "OUT", required = true, description = "The output.")
  private String output;

  @Option(names = "--run", paramLabel = "ID", description = "A run. Default: the published one.")
  private String runId;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      required = true,
      description = "Where to write the page.")
  private Path html;

  @Override
  public Integer call() throws Exception {
    PublishedRun run = PublishedRun.of(output, runId);
    if (html.getParent() != null && !Files.isDirectory(html.getParent())) {
      throw new InputException(html + ": the folder does not exist; make it first");
    }
    String page = ReportPage.of(ReportRows.read(run), Gazetteer.shipped());
    Files.writeString(html, page, StandardCharsets.UTF_8);
    spec.commandLine().getOut().printf("wrote %s (%,d bytes)%n", html, Files.size(html));
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
