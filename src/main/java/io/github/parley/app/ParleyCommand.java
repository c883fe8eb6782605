package io.github.parley.app;

import java.nio.file.Path;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command {@code parley}, which holds the others. */
@Command(
    name = "parley",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads a corpus of news articles and tells who met whom.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nFirst steps:%n",
    footer = {
      "  parley run --sample --output out      read the hundred articles that come with Parley",
      "  parley inspect --output out           what came out",
      "  parley run --input FOLDER --output out",
      "%nExit codes: 0 done, 1 usage, 2 input or configuration, 3 a fault of ours."
    },
    subcommands = {
      RunCommand.class,
      NightlyCommand.class,
      EvaluateCommand.class,
      InspectCommand.class,
      ExportCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      RollbackCommand.class,
      GenerateCompletion.class
    })
public final class ParleyCommand implements Runnable {

  private static final String CONFIG = "--config";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private ParleyCommand() {}

  /** Runs a command line and returns its exit code. */
  public static int execute(String... args) {
    CommandLine line =
        new CommandLine(new ParleyCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExitCodeExceptionMapper(e -> ExitCode.FAULT)
            .setParameterExceptionHandler(ParleyCommand::explainUsage)
            .setExecutionExceptionHandler(
                (e, command, parsed) -> Explanation.print(e, command.getErr()));
    line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().hidden(true);
    try {
      readConfiguration(line, args);
    } catch (InputException e) {
      line.getErr().println("parley: " + e.getMessage());
      return ExitCode.INPUT;
    }
    return line.execute(args);
  }

  /** The file has to be known before the options are parsed, for it may hold required ones. */
  private static void readConfiguration(CommandLine line, String[] args) {
    CommandLine command = args.length == 0 ? null : line.getSubcommands().get(args[0]);
    if (command == null || command.getCommandSpec().findOption(CONFIG) == null) {
      return;
    }
    for (int i = 1; i < args.length; i++) {
      String file = null;
      if (args[i].equals(CONFIG) && i + 1 < args.length) {
        file = args[i + 1];
      } else if (args[i].startsWith(CONFIG + "=")) {
        file = args[i].substring(CONFIG.length() + 1);
      }
      if (file != null) {
        command.setDefaultValueProvider(
            ConfigurationFile.read(Path.of(file), command.getCommandSpec()));
      }
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command; see parley --help");
  }

  private static int explainUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(Ansi.AUTO.string("@|bold,red parley:|@ ") + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }
}
