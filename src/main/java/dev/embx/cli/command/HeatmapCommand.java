package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.heatmap.ItemOrder;
import dev.embx.analysis.heatmap.OrderRequest;
import dev.embx.cli.explore.TerminalArguments;
import dev.embx.cli.options.Arguments;
import dev.embx.cli.output.Streams;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.HeatmapExhibit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx heatmap}: the similarities of all items as a matrix. */
@Command(name = "heatmap", description = "the similarities of all items as a matrix")
public final class HeatmapCommand extends ExhibitCommand {

    @Mixin
    private TerminalArguments terminal;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "given",
            description = "order of the items: given, label or leaves (default: given)")
    private String order;

    @Option(names = "--full", description = "print the full matrix, not only the lower triangle")
    private boolean full;

    public HeatmapCommand(Streams streams) {
        super(streams, HeatmapExhibit.FORMATS);
    }

    @Override
    void check() {
        order();
    }

    @Override
    boolean unicode() {
        return terminal.unicode();
    }

    @Override
    Exhibit exhibit(Engine engine) {
        return new HeatmapExhibit(
                engine.workspace().sets().stream()
                        .map(open -> OrderRequest.of(order(), LinkageRequest.ward(open.name())))
                        .toList(),
                full);
    }

    private ItemOrder order() {
        return Arguments.one("--order", ItemOrder.values(), ItemOrder::id, order);
    }
}
