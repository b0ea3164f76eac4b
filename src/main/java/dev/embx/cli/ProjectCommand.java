package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.export.chart.ProjectionChart;
import dev.embx.export.file.AtomicFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx project}: the items of a set on a map. */
@Command(
        name = "project",
        description = "PATH SET: its items on a map of two dimensions: text, json, csv, parquet, --png or --svg")
final class ProjectCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Mixin
    private ChartArguments chart;

    @Mixin
    private ProjectionArguments projection;

    @Option(names = "--svg", paramLabel = "FILE", description = "draw the same picture as a drawing into this file")
    private Path svg;

    @Mixin
    private RatingsTop top;

    @Option(names = "--dry-run", description = "tell what it would cost and stop")
    private boolean dryRun;

    ProjectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        projection.method(load.seed());
        Engine engine = load.open(top.items());
        Notices.print(engine, streams);
        ProjectionRequest request =
                new ProjectionRequest(Single.set("project maps", engine), projection.method(load.seed()));
        if (dryRun) {
            output.writeText(out -> out.write(DryRun.words(engine, request)), streams.out());
            return ExitCode.OK;
        }
        try (ConsoleProgress progress = new ConsoleProgress(streams)) {
            engine.solve(request, progress);
            write(new Publisher(engine, progress), request);
        }
        return ExitCode.OK;
    }

    private void write(Publisher publisher, ProjectionRequest request) {
        if (chart.png().isPresent() || svg != null) {
            draw(publisher.mapChart(request));
        } else if (output.parquet()) {
            output.writeParquet(publisher.projected(request));
        } else {
            output.write(publisher.projection(request), streams.out());
        }
    }

    private void draw(ProjectionChart picture) {
        if (chart.png().isPresent()) {
            chart.write(output.force(), picture::png, picture::png);
        }
        if (svg != null) {
            AtomicFile.write(svg, output.force(), chart.sized(picture::svg, picture::svg));
        }
    }
}
