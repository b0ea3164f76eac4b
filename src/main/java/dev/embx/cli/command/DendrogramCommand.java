package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.cli.explore.TerminalArguments;
import dev.embx.cli.options.DendrogramArguments;
import dev.embx.cli.output.Streams;
import dev.embx.export.exhibit.DendrogramExhibit;
import dev.embx.export.exhibit.Exhibit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code embx dendrogram}: the tree of each set, and its clusters. */
@Command(
        name = "dendrogram",
        description = "print the dendrogram of each set (default: Ward on 1 - cosine) and its clusters")
public final class DendrogramCommand extends ExhibitCommand {

    @Mixin
    private DendrogramArguments tree;

    @Mixin
    private TerminalArguments terminal;

    public DendrogramCommand(Streams streams) {
        super(streams, DendrogramExhibit.FORMATS);
    }

    @Override
    void check() {
        tree.cut("");
    }

    @Override
    boolean unicode() {
        return terminal.unicode();
    }

    @Override
    Exhibit exhibit(Engine engine) {
        return new DendrogramExhibit(
                engine.workspace().sets().stream()
                        .map(open -> tree.cut(open.name()))
                        .toList(),
                tree.hasCut());
    }
}
