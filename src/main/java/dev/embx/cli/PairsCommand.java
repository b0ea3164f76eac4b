package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.job.Progress;
import dev.embx.source.LoadOptions;
import dev.embx.source.Refused;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx pairs}: both ends of the ranking of all pairs. */
@Command(name = "pairs", description = "the most and the least similar pairs of each set")
final class PairsCommand implements Callable<Integer> {
    static final int DEFAULT_COUNT = 10;
    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "pairs of each end (default: 10); with --ratings: keep the N most rated items (default: 50)")
    private Optional<Integer> top = Optional.empty();

    @Option(names = "--count", paramLabel = "N", description = "pairs of each end, also with --ratings")
    private Optional<Integer> count = Optional.empty();

    PairsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refused {
        boolean ratings = load.hasRatings();
        int items = ratings ? top.orElse(LoadOptions.DEFAULT_TOP) : LoadOptions.DEFAULT_TOP;
        int pairs = count.orElse(ratings ? DEFAULT_COUNT : top.orElse(DEFAULT_COUNT));
        Engine engine = load.open(Arguments.positive("--top", items));
        Notices.print(engine, streams);
        output.write(new Publisher(engine, Progress.NONE).pairs(Arguments.positive("--top", pairs)), streams.out());
        return ExitCode.OK;
    }
}
