package dev.embx.cli;

import dev.embx.cli.command.ClustersCommand;
import dev.embx.cli.command.CompareCommand;
import dev.embx.cli.command.CompletionCommand;
import dev.embx.cli.command.ConfigCommand;
import dev.embx.cli.command.ConvertCommand;
import dev.embx.cli.command.DendrogramCommand;
import dev.embx.cli.command.DoctorCommand;
import dev.embx.cli.command.FormatCommand;
import dev.embx.cli.command.HealthCommand;
import dev.embx.cli.command.HeatmapCommand;
import dev.embx.cli.command.HelpCommand;
import dev.embx.cli.command.InspectCommand;
import dev.embx.cli.command.NeighborsCommand;
import dev.embx.cli.command.PairsCommand;
import dev.embx.cli.command.ProjectCommand;
import dev.embx.cli.command.SetsCommand;
import dev.embx.cli.explore.ExploreCommand;
import dev.embx.cli.options.Arguments;
import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Streams;
import dev.embx.error.UserError;
import dev.embx.export.Format;
import dev.embx.export.Version;
import dev.embx.export.exhibit.Exhibit;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands. */
public final class Commands {

    private static final List<String> VERSION = List.of("-V", "--version");

    private Commands() {}

    /** Finds the command that the arguments name and runs it. */
    static int run(String[] args, Streams streams) throws Exception {
        if (args.length == 1 && VERSION.contains(args[0])) {
            return printVersion(streams);
        }
        CommandLine chosen = chosen(args, streams);
        if (chosen.isUsageHelpRequested()) {
            chosen.usage(streams.out());
            streams.out().flush();
            return ExitCode.OK;
        }
        if (chosen.isVersionHelpRequested()) {
            return printVersion(streams);
        }
        Callable<Integer> command = chosen.getCommand();
        return command.call();
    }

    private static int printVersion(Streams streams) {
        streams.out().println("embx " + Version.text());
        streams.out().flush();
        return ExitCode.OK;
    }

    private static CommandLine chosen(String[] args, Streams streams) {
        try {
            // Building the model of all commands takes longer than most of them run.
            return args.length > 0 && CommandNames.ALL.contains(args[0])
                    ? parsed(alone(args[0], streams), Arrays.copyOfRange(args, 1, args.length))
                    : parsed(all(streams), args);
        } catch (ParameterException e) {
            throw UserError.usage(e.getMessage(), "see embx --help");
        }
    }

    private static CommandLine parsed(CommandLine root, String[] args) {
        // A name that begins with @ is a name, not a file of further options.
        root.setExpandAtFiles(false);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return innermost(root.parseArgs(args));
    }

    /** The model of {@code embx} with all commands. */
    static CommandLine all(Streams streams) {
        CommandLine root = new CommandLine(new ExploreCommand(streams));
        CommandNames.ALL.forEach(name -> root.addSubcommand(name, of(name, streams)));
        addHelp(root.getCommandSpec());
        root.getCommandSpec()
                .addOption(OptionSpec.builder(VERSION.toArray(String[]::new))
                        .versionHelp(true)
                        .description("print the version and exit")
                        .build());
        return root;
    }

    private static CommandLine alone(String name, Streams streams) {
        CommandLine command = of(name, streams);
        command.setCommandName("embx " + name);
        return command;
    }

    private static CommandLine of(String name, Streams streams) {
        CommandLine command = new CommandLine(command(name, streams));
        CommandSpec spec = command.getCommandSpec();
        if (spec.userObject() instanceof FormatCommand writer) {
            restrict(spec, writer.formats());
        }
        addHelp(spec);
        return command;
    }

    /** Leaves only the formats that the command can write. */
    private static void restrict(CommandSpec spec, List<Format> formats) {
        OptionSpec format = spec.findOption("--format");
        spec.remove(format);
        spec.add(OptionSpec.builder(format)
                .description(Exhibit.words(formats, Format::id) + " (default: text)")
                .build());
        leaveOut(spec, "--png", formats.contains(Format.PNG));
        leaveOut(spec, "--size", formats.contains(Format.PNG));
        leaveOut(spec, "--svg", formats.contains(Format.SVG));
    }

    private static void leaveOut(CommandSpec spec, String option, boolean kept) {
        if (!kept) {
            spec.remove(spec.findOption(option));
        }
    }

    private static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("print this help and exit")
                .build());
    }

    private static Callable<Integer> command(String name, Streams streams) {
        return switch (name) {
            case "sets" -> new SetsCommand(streams);
            case "pairs" -> new PairsCommand(streams);
            case "neighbors" -> new NeighborsCommand(streams);
            case "heatmap" -> new HeatmapCommand(streams);
            case "dendrogram" -> new DendrogramCommand(streams);
            case "project" -> new ProjectCommand(streams);
            case "clusters" -> new ClustersCommand(streams);
            case "compare" -> new CompareCommand(streams);
            case "inspect" -> new InspectCommand(streams);
            case "convert" -> new ConvertCommand(streams);
            case "health" -> new HealthCommand(streams);
            case "doctor" -> new DoctorCommand(streams);
            case "config" -> new ConfigCommand(streams);
            case "completion" -> new CompletionCommand(streams, shell -> completion(shell, streams));
            case "help" -> new HelpCommand(streams, command -> usage(command, streams));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String completion(String shell, Streams streams) {
        return Arguments.one("shell", CompletionScript.values(), CompletionScript::shell, shell)
                .of(all(streams));
    }

    private static String usage(String name, Streams streams) {
        if (!name.isEmpty() && !CommandNames.ALL.contains(name)) {
            throw UserError.usage("unknown command " + name, "choose from " + String.join(", ", CommandNames.ALL));
        }
        CommandLine command = name.isEmpty() ? all(streams) : alone(name, streams);
        return command.getUsageMessage(Ansi.OFF);
    }

    /** The innermost command that the words name. */
    private static CommandLine innermost(ParseResult parsed) {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost.commandSpec().commandLine();
    }
}
