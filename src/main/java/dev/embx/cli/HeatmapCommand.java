package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.heatmap.ItemOrder;
import dev.embx.analysis.heatmap.OrderRequest;
import dev.embx.export.chart.HeatmapChart;
import dev.embx.job.Progress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx heatmap}: the similarities of all items as a matrix. */
@Command(name = "heatmap", description = "the similarities of all items as a matrix: text, json, csv or --png")
final class HeatmapCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Mixin
    private ChartArguments chart;

    @Mixin
    private TerminalArguments terminal;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "given",
            description = "given, label or leaves (default: given, as the notebook has it)")
    private String order;

    @Option(names = "--full", description = "both triangles instead of the lower one")
    private boolean full;

    @Mixin
    private RatingsTop top;

    HeatmapCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ItemOrder wanted = order();
        Engine engine = load.open(top.items());
        Notices.print(engine, streams);
        List<String> names =
                engine.workspace().sets().stream().map(OpenSet::name).toList();
        Publisher publisher = new Publisher(engine, Progress.NONE);
        if (chart.png().isPresent()) {
            HeatmapChart picture =
                    publisher.heatmapChart(OrderRequest.of(wanted, LinkageRequest.ward(Single.set(engine))), full);
            chart.write(output.force(), picture::png, picture::png);
        } else if (output.text()) {
            TextPicture text = TextPicture.plain(engine, terminal.options(terminal.namedConfig()));
            output.writeText(out -> out.write(text.heatmaps(names, wanted, full)), streams.out());
        } else {
            output.write(
                    publisher.heatmap(names.stream()
                            .map(name -> OrderRequest.of(wanted, LinkageRequest.ward(name)))
                            .toList()),
                    streams.out());
        }
        return ExitCode.OK;
    }

    private ItemOrder order() {
        for (ItemOrder known : ItemOrder.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(order)) {
                return known;
            }
        }
        throw Problem.usage("--order " + order + ": there are given, label and leaves");
    }
}
