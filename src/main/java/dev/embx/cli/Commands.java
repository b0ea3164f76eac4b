package dev.embx.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands. */
final class Commands {

    private Commands() {}

    /** Finds the command that the arguments name and runs it. */
    static int run(String[] args, Streams streams) throws Exception {
        CommandLine chosen = chosen(args, streams);
        if (chosen.isUsageHelpRequested()) {
            chosen.usage(streams.out());
            streams.out().flush();
            return ExitCode.OK;
        }
        if (chosen.isVersionHelpRequested()) {
            streams.out().println("embx " + Version.text());
            streams.out().flush();
            return ExitCode.OK;
        }
        Callable<Integer> command = chosen.getCommand();
        return command.call();
    }

    private static CommandLine chosen(String[] args, Streams streams) {
        try {
            return innermost(of(streams).parseArgs(args));
        } catch (ParameterException e) {
            throw Problem.usage(e.getMessage() + "; embx --help tells more");
        }
    }

    private static CommandLine of(Streams streams) {
        CommandLine root = new CommandLine(new ExploreCommand(streams));
        CommandNames.ALL.forEach(name -> root.addSubcommand(name, command(name, streams)));
        addHelp(root.getCommandSpec());
        root.getSubcommands().values().forEach(command -> addHelp(command.getCommandSpec()));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("print the version")
                        .build());
        return root;
    }

    private static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("print this help")
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
            default -> throw new IllegalArgumentException(name);
        };
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
