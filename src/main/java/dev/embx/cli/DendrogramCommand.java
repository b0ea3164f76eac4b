package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.TreeRequest;
import dev.embx.export.chart.DendrogramChart;
import dev.embx.job.Progress;
import dev.embx.source.Refused;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx dendrogram}: the tree of each set. */
@Command(name = "dendrogram", description = "Ward's tree on 1 - cosine of each set: text, json, csv or --png")
final class DendrogramCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Mixin
    private ChartArguments chart;

    @Mixin
    private TerminalArguments terminal;

    @Option(names = "--top", paramLabel = "N", defaultValue = "50", description = "with --ratings: items kept")
    private int top;

    DendrogramCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refused {
        Engine engine = load.open(Arguments.positive("--top", top));
        Notices.print(engine, streams);
        List<TreeRequest> requests = engine.workspace().sets().stream()
                .map(open -> TreeRequest.ward(open.name()))
                .toList();
        Publisher publisher = new Publisher(engine, Progress.NONE);
        if (chart.png().isPresent()) {
            DendrogramChart picture = publisher.dendrogramChart(TreeRequest.ward(Single.set(engine)), 0);
            chart.write(output.force(), picture::png, picture::png);
        } else if (output.text()) {
            TextPicture text = new TextPicture(engine, terminal.options());
            output.writeText(out -> out.write(text.dendrograms(requests)), streams.out());
        } else {
            output.write(publisher.dendrogram(requests), streams.out());
        }
        return ExitCode.OK;
    }
}
