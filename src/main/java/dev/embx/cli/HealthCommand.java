package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.export.report.HealthReport;
import dev.embx.health.Health;
import dev.embx.job.Estimate;
import dev.embx.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx health}: what is odd about sets. */
@Command(
        name = "health",
        description = "PATH [SET...]: norms, duplicates, outliers, hubs, how the space is used, and what would help")
final class HealthCommand implements Callable<Integer> {
    private static final double LONG_SECONDS = 5;

    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Option(
            names = {"-k", "--k"},
            paramLabel = "N",
            defaultValue = "10",
            description = "neighbors a list (default: 10)")
    private int neighbors;

    @Option(names = "--dry-run", description = "tell what it would cost, and stop")
    private boolean dryRun;

    @Mixin
    private RatingsTop top;

    HealthCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int k = Arguments.positive("--k", neighbors);
        Engine engine = load.open(top.items());
        Notices.print(engine, streams);
        List<OpenSet> sets = engine.workspace().sets();
        if (dryRun) {
            streams.out().print(DryRun.words(engine, sets, k));
            return ExitCode.OK;
        }
        List<Health> healths = new ArrayList<>();
        try (ConsoleProgress progress = new ConsoleProgress(streams)) {
            for (OpenSet set : sets) {
                HealthRequest request = new HealthRequest(set.name(), k);
                tellCost(request, engine);
                healths.add(engine.solve(request, progress));
            }
        } catch (IllegalArgumentException e) {
            throw Problem.refused(e.getMessage());
        }
        output.write(new HealthReport(sets, healths), streams.out());
        return ExitCode.OK;
    }

    /** What takes long is announced, what does not fit is refused. */
    private void tellCost(HealthRequest request, Engine engine) {
        Estimate estimate = request.estimate(engine).orElseThrow();
        estimate.requireFit(request.title());
        if (estimate.seconds() > LONG_SECONDS) {
            streams.err()
                    .printf(
                            Locale.ROOT,
                            "%s: about %.0f s and %.2f GB of memory%n",
                            Label.of(request.title()).text(),
                            estimate.seconds(),
                            estimate.bytes() / 1e9);
        }
    }
}
