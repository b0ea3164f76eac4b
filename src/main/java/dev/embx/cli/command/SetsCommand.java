package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.cli.output.Streams;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.SetsExhibit;
import picocli.CommandLine.Command;

/** {@code embx sets}: what is there. */
@Command(name = "sets", description = "list the sets: rows, dimensions, type, norms, unusable vectors, labels")
public final class SetsCommand extends ExhibitCommand {

    public SetsCommand(Streams streams) {
        super(streams, Exhibit.TABLE);
    }

    @Override
    Exhibit exhibit(Engine engine) {
        return new SetsExhibit();
    }
}
