package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.NeighborsRequest;
import dev.embx.analysis.OpenSet;
import dev.embx.job.Progress;
import dev.embx.source.Refused;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx neighbors}: the nearest and farthest items of one. */
@Command(name = "neighbors", description = "PATH SET ITEM: the nearest and the farthest items of one")
final class NeighborsCommand implements Callable<Integer> {
    private static final String USAGE = "neighbors needs PATH SET ITEM; ITEM is an id or a part of a label";
    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Mixin
    private MetricArgument metric;

    @Option(names = "-k", paramLabel = "N", defaultValue = "10", description = "neighbors of each end (default: 10)")
    private int count;

    @Mixin
    private RatingsTop top;

    NeighborsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refused {
        if (load.sets().size() < 2) {
            throw Problem.usage(USAGE);
        }
        String item = String.join(" ", load.sets().subList(1, load.sets().size()));
        load.sets().subList(1, load.sets().size()).clear();
        Engine engine = load.open(top.items());
        Notices.print(engine, streams);
        OpenSet set = engine.workspace().sets().get(0);
        int row = new ItemLookup(set.set()).row(item);
        NeighborsRequest request =
                new NeighborsRequest(set.name(), metric.metric(), row, Arguments.positive("-k", count));
        output.write(new Publisher(engine, Progress.NONE).neighbors(request), streams.out());
        return ExitCode.OK;
    }
}
