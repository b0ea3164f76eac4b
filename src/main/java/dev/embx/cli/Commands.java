package dev.embx.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** All commands. */
final class Commands {

    private Commands() {}

    static CommandLine of(Streams streams) {
        CommandLine root = new CommandLine(new ExploreCommand(streams));
        root.addSubcommand("sets", new SetsCommand(streams));
        root.addSubcommand("pairs", new PairsCommand(streams));
        root.addSubcommand("neighbors", new NeighborsCommand(streams));
        root.addSubcommand("heatmap", new HeatmapCommand(streams));
        root.addSubcommand("dendrogram", new DendrogramCommand(streams));
        root.addSubcommand("doctor", new DoctorCommand(streams));
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

    /** The innermost command that the words name. */
    static CommandLine chosen(ParseResult parsed) {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost.commandSpec().commandLine();
    }

    static int call(CommandLine chosen) throws Exception {
        Callable<Integer> command = chosen.getCommand();
        return command.call();
    }
}
