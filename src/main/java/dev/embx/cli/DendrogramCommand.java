package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.export.chart.DendrogramChart;
import dev.embx.export.file.AtomicFile;
import dev.embx.export.report.Newick;
import dev.embx.job.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx dendrogram}: the tree of each set, and its clusters. */
@Command(
        name = "dendrogram",
        description =
                "the tree of each set, by default Ward's on 1 - cosine, and its clusters: text, json, csv, newick,"
                        + " --png or --svg")
final class DendrogramCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Mixin
    private ChartArguments chart;

    @Mixin
    private DendrogramArguments tree;

    @Mixin
    private TerminalArguments terminal;

    @Option(names = "--svg", paramLabel = "FILE", description = "draw what text shows into this file, in colours")
    private Path svg;

    @Mixin
    private RatingsTop top;

    @Option(names = "--dry-run", description = "tell what it would cost and stop")
    private boolean dryRun;

    DendrogramCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        tree.cut("");
        Engine engine = load.open(top.items());
        Notices.print(engine, streams);
        List<CutRequest> cuts = engine.workspace().sets().stream()
                .map(open -> tree.cut(open.name()))
                .toList();
        if (dryRun) {
            output.writeText(out -> out.write(DryRun.words(engine, cuts)), streams.out());
        } else if (chart.png().isPresent() || svg != null) {
            draw(engine, tree.cut(Single.set(engine)));
        } else {
            write(engine, cuts);
        }
        return ExitCode.OK;
    }

    private void draw(Engine engine, CutRequest cut) {
        if (chart.png().isPresent()) {
            DendrogramChart picture = new Publisher(engine, Progress.NONE).dendrogramChart(cut);
            chart.write(output.force(), picture::png, picture::png);
        }
        if (svg != null) {
            byte[] picture = TextPicture.colored(engine).dendrogramSvg(cut).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(svg, output.force(), picture);
        }
    }

    private void write(Engine engine, List<CutRequest> cuts) {
        Publisher publisher = new Publisher(engine, Progress.NONE);
        if (output.newick()) {
            output.writeText(
                    out -> {
                        for (CutRequest cut : cuts) {
                            Newick.write(
                                    publisher.tree(cut.tree()).dendrogram(), publisher.leafLabels(cut.tree()), out);
                        }
                    },
                    streams.out());
        } else if (output.text()) {
            TextPicture text = TextPicture.plain(engine, terminal.options(terminal.namedConfig()));
            output.writeText(out -> out.write(text.dendrograms(cuts)), streams.out());
        } else {
            output.write(publisher.dendrogram(cuts, tree.hasCut()), streams.out());
        }
    }
}
