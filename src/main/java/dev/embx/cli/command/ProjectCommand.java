package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.cli.options.ProjectionArguments;
import dev.embx.cli.output.Streams;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.ProjectionExhibit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code embx project}: the items of a set in two dimensions. */
@Command(name = "project", description = "PATH SET: its items on a map of two dimensions")
public final class ProjectCommand extends ExhibitCommand {

    @Mixin
    private ProjectionArguments projection;

    public ProjectCommand(Streams streams) {
        super(streams, ProjectionExhibit.FORMATS);
    }

    @Override
    void check() {
        projection.method(load().seed());
    }

    @Override
    Exhibit exhibit(Engine engine) {
        return new ProjectionExhibit(
                new ProjectionRequest(load().only(engine).name(), projection.method(load().seed())));
    }
}
