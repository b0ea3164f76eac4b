package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.pairs.PairScope;
import dev.embx.export.report.Report;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.ThresholdPairs;
import dev.embx.source.LoadOptions;
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

    @Mixin
    private MetricArgument metric;

    @Mixin
    private PairArguments pairs;

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
    public Integer call() {
        boolean ratings = load.hasRatings();
        int items = ratings ? top.orElse(LoadOptions.DEFAULT_TOP) : LoadOptions.DEFAULT_TOP;
        Optional<Integer> wanted = count.isPresent() || ratings ? count : top;
        wanted.ifPresent(number -> Arguments.positive("--top", number));
        Metric compared = metric.metric();
        PairScope scope = pairs.scope();
        Optional<ThresholdPairs.Threshold> threshold = pairs.threshold(wanted);
        Engine engine = load.open(Arguments.positive("--top", items));
        Notices.print(engine, streams);
        int each = wanted.orElse(DEFAULT_COUNT);
        if (pairs.dryRun()) {
            streams.out().print(DryRun.words(engine, compared, scope, each));
            streams.out().flush();
            return ExitCode.OK;
        }
        output.write(report(engine, compared, scope, threshold, each), streams.out());
        return ExitCode.OK;
    }

    private Report report(
            Engine engine, Metric compared, PairScope scope, Optional<ThresholdPairs.Threshold> threshold, int each) {
        try (ConsoleProgress progress = new ConsoleProgress(streams)) {
            Publisher publisher = new Publisher(engine, progress);
            if (pairs.histogram()) {
                return publisher.histogram(compared, scope, pairs.bins());
            }
            return threshold
                    .map(beyond -> publisher.threshold(compared, scope, beyond))
                    .orElseGet(() -> publisher.pairs(compared, scope, each));
        }
    }
}
