package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.HealthRequest;
import dev.embx.analysis.OpenSet;
import dev.embx.export.report.HealthReport;
import dev.embx.health.Health;
import dev.embx.source.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx health}: what is odd about sets. */
@Command(
        name = "health",
        description = "PATH [SET...]: norms, duplicates, outliers, hubs, how the space is used, and what would help")
final class HealthCommand implements Callable<Integer> {
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

    @Mixin
    private RatingsTop top;

    HealthCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refused {
        int k = Arguments.positive("--k", neighbors);
        Engine engine = load.open(top.items());
        Notices.print(engine, streams);
        List<OpenSet> sets = engine.workspace().sets();
        List<Health> healths = new ArrayList<>();
        try (ConsoleProgress progress = new ConsoleProgress(streams)) {
            for (OpenSet set : sets) {
                healths.add(engine.solve(new HealthRequest(set.name(), k), progress));
            }
        } catch (IllegalArgumentException e) {
            throw Problem.refused(e.getMessage());
        }
        output.write(new HealthReport(sets, healths), streams.out());
        return ExitCode.OK;
    }
}
