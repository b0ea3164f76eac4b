package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.cli.options.Arguments;
import dev.embx.cli.output.Streams;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.HealthExhibit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code embx health}: what is odd about sets. */
@Command(name = "health", description = "check each set: norms, duplicates, outliers, hubs, dimension, and advice")
public final class HealthCommand extends ExhibitCommand {

    @Option(
            names = {"-k", "--k"},
            paramLabel = "N",
            defaultValue = "10",
            description = "neighbors per item (default: 10)")
    private int neighbors;

    public HealthCommand(Streams streams) {
        super(streams, Exhibit.TABLE);
    }

    @Override
    void check() {
        Arguments.positive("--k", neighbors);
    }

    @Override
    Exhibit exhibit(Engine engine) {
        return new HealthExhibit(engine.workspace().sets().stream()
                .map(open -> new HealthRequest(open.name(), neighbors))
                .toList());
    }
}
