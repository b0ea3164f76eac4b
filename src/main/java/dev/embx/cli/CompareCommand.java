package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.comparison.ComparisonMatrixRequest;
import dev.embx.comparison.Measure;
import dev.embx.export.chart.ComparisonChart;
import dev.embx.export.chart.OverlapChart;
import dev.embx.export.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx compare}: two sets side by side, or all pairs of sets. */
@Command(
        name = "compare",
        description = "PATH [A B]: how far two sets agree on the items that both have, and which items moved; without"
                + " A and B every two sets")
final class CompareCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Mixin
    private ChartArguments chart;

    @Option(
            names = {"-k", "--k"},
            paramLabel = "N",
            defaultValue = "10",
            description = "neighbors a list (default: 10)")
    private int neighbors;

    @Option(
            names = "--clusters",
            paramLabel = "N",
            defaultValue = "5",
            description = "clusters into which both trees are cut, for Fowlkes-Mallows (default: 5)")
    private int clusters;

    @Option(names = "--kendall", description = "count Kendall's correlation too, which takes longer than all the rest")
    private boolean kendall;

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            defaultValue = "recall",
            description = "what --png draws of all sets: recall, jaccard, rank-biased, spearman, kendall, cka,"
                    + " cka-debiased, procrustes, angle, cophenetic, baker, fowlkes-mallows (default: recall)")
    private String measure;

    @Mixin
    private RatingsTop top;

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Measure drawn = measure();
        boolean one = !load.sets().isEmpty();
        if (one && load.sets().size() != 2) {
            throw Problem.usage("compare takes PATH and two sets, or PATH alone for every two");
        }
        Engine engine = load.open(top.items());
        Notices.print(engine, streams);
        List<String> sets =
                engine.workspace().sets().stream().map(OpenSet::name).toList();
        if (sets.size() < 2) {
            throw Problem.usage(engine.workspace().title().text() + " has one set: a comparison needs two");
        }
        ComparisonMatrixRequest request = new ComparisonMatrixRequest(
                sets,
                Arguments.positive("--k", neighbors),
                Arguments.positive("--clusters", clusters),
                kendall || drawn == Measure.KENDALL);
        Report report;
        try (ConsoleProgress progress = new ConsoleProgress(streams)) {
            ComparePublisher publisher = new ComparePublisher(engine, progress);
            if (chart.png().isPresent()) {
                draw(publisher, request, one, drawn);
                return ExitCode.OK;
            }
            report = one ? publisher.pair(request.pair(0, 1)) : publisher.all(request);
        }
        output.write(report, streams.out());
        return ExitCode.OK;
    }

    private void draw(ComparePublisher publisher, ComparisonMatrixRequest request, boolean one, Measure drawn) {
        if (one) {
            OverlapChart histogram = publisher.overlapChart(request.pair(0, 1));
            chart.write(output.force(), histogram::png, histogram::png);
        } else {
            ComparisonChart matrix = publisher.matrixChart(request, drawn);
            chart.write(output.force(), matrix::png, matrix::png);
        }
    }

    private Measure measure() {
        for (Measure known : Measure.values()) {
            if (known.id().equals(measure)) {
                return known;
            }
        }
        throw Problem.usage("--measure " + measure + ": there are "
                + Arrays.stream(Measure.values()).map(Measure::id).collect(Collectors.joining(", ")));
    }
}
