package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.job.Progress;
import dev.embx.source.LoadOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code embx sets}: what is there. */
@Command(name = "sets", description = "list the sets: rows, dimensions, type, norms, unusable vectors, labels")
final class SetsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    SetsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Engine engine = load.open(LoadOptions.DEFAULT_TOP);
        Notices.print(engine, streams);
        output.write(
                new Publisher(engine, Progress.NONE).sets(engine.workspace().sets()), streams.out());
        return ExitCode.OK;
    }
}
