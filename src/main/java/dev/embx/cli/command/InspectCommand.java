package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.analysis.pairs.PairScope;
import dev.embx.analysis.pairs.PairsRequest;
import dev.embx.cli.options.LoadArguments;
import dev.embx.cli.options.OutputArguments;
import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Streams;
import dev.embx.error.UserError;
import dev.embx.export.Format;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.report.RefusalReport;
import dev.embx.export.report.sets.InspectReport;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.source.Inspection;
import dev.embx.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code embx inspect}: what embx makes of a file or folder, and what it leaves out and why. */
@Command(
        name = "inspect",
        description = "show how embx reads a file or folder: ids, vectors, labels, and what it skips and why")
public final class InspectCommand implements FormatCommand {
    private static final int PAIRS = 5;

    /** Multiplications that take a second or so; beyond them the pairs are left to {@code embx pairs}. */
    private static final double MOST_WORK = 0x1p31;

    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    public InspectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public List<Format> formats() {
        return Exhibit.TABLE;
    }

    @Override
    public Integer call() {
        output.check(formats());
        try {
            inspect(load.open());
            return ExitCode.OK;
        } catch (UserError e) {
            if (!output.json()) {
                throw e;
            }
            output.write(new RefusalReport(e.getMessage(), e.choices()), streams);
            return ExitCode.of(e);
        }
    }

    private void inspect(Engine engine) {
        List<InspectReport.Entry> entries = new ArrayList<>();
        for (OpenSet open : engine.workspace().sets()) {
            entries.add(entry(engine, open));
        }
        List<String> problems =
                engine.workspace().notices().stream().map(Label::text).toList();
        output.write(new InspectReport(entries, problems, load.isFolder()), streams);
    }

    private static InspectReport.Entry entry(Engine engine, OpenSet open) {
        Inspection inspection = Inspection.of(open.set(), open.check());
        List<String> warnings = new ArrayList<>(inspection.warnings());
        if (work(open) > MOST_WORK) {
            warnings.add("too many pairs to check here; use embx pairs");
            return new InspectReport.Entry(
                    open.set(), inspection.usable(), inspection.sum(), warnings, Optional.empty());
        }
        PairsRequest request = new PairsRequest(new PairQuery(open.name(), Metric.COSINE, PairScope.ALL), PAIRS);
        return new InspectReport.Entry(
                open.set(),
                inspection.usable(),
                inspection.sum(),
                warnings,
                Optional.of(engine.solve(request, Progress.NONE)));
    }

    private static double work(OpenSet open) {
        double usable = open.check().usable().length;
        return usable * usable / 2 * open.set().dimensions();
    }
}
