package dev.embx.cli.command;

import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Streams;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code embx help COMMAND}: what {@code embx COMMAND --help} prints. */
@Command(name = "help", description = "print the help of a command")
public final class HelpCommand implements Callable<Integer> {
    private final Streams streams;
    private final Function<String, String> usage;

    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", description = "name of a command (default: all)")
    private String command;

    /** A command that has the help of each command by name; the empty name is that of all. */
    public HelpCommand(Streams streams, Function<String, String> usage) {
        this.streams = streams;
        this.usage = usage;
    }

    @Override
    public Integer call() {
        streams.out().print(usage.apply(command == null ? "" : command));
        streams.out().flush();
        return ExitCode.OK;
    }
}
