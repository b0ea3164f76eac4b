package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.cli.options.LoadArguments;
import dev.embx.cli.options.OutputArguments;
import dev.embx.cli.output.ConsoleProgress;
import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Notices;
import dev.embx.cli.output.OuterTools;
import dev.embx.cli.output.Streams;
import dev.embx.export.Format;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.ExportContext;
import dev.embx.export.report.CostReport;
import dev.embx.job.Estimate;
import dev.embx.text.Label;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that loads sets and writes an exhibit of them. A command of this kind states its options and its exhibit. */
abstract class ExhibitCommand implements FormatCommand {
    private static final double LONG_SECONDS = 5;

    private final Streams streams;
    private final List<Format> formats;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Option(names = "--dry-run", description = "print the estimated time and memory, then exit")
    private boolean dryRun;

    /** A command whose exhibit has these formats. */
    ExhibitCommand(Streams streams, List<Format> formats) {
        this.streams = streams;
        this.formats = formats;
    }

    @Override
    public final List<Format> formats() {
        return formats;
    }

    /** What is loaded. */
    final LoadArguments load() {
        return load;
    }

    /** Refuses wrong options before anything is read. */
    void check() {}

    /** The exhibit of the sets that were loaded. */
    abstract Exhibit exhibit(Engine engine);

    /** Whether text is drawn in Unicode. */
    boolean unicode() {
        return true;
    }

    @Override
    public final Integer call() {
        check();
        output.check(formats);
        Engine engine = load.open();
        Notices.print(engine, streams);
        Exhibit exhibit = exhibit(engine);
        if (dryRun) {
            output.write(CostReport.of(exhibit.requests(), engine), streams);
            return ExitCode.OK;
        }
        exhibit.requests().forEach(request -> announce(request, engine));
        try (ConsoleProgress progress = new ConsoleProgress(streams)) {
            output.write(
                    exhibit,
                    new ExportContext(engine, progress, output.size(), new OuterTools(engine, unicode())),
                    streams);
        }
        return ExitCode.OK;
    }

    /** Refuses what does not fit into memory, and says so of what takes long. */
    private void announce(Request<?> request, Engine engine) {
        Optional<Estimate> estimate = request.estimate(engine);
        estimate.ifPresent(cost -> cost.requireFit(request.title()));
        estimate.filter(cost -> cost.seconds() > LONG_SECONDS)
                .ifPresent(cost ->
                        streams.err().println(Label.of(request.title()).text() + ": " + CostReport.words(cost)));
    }
}
