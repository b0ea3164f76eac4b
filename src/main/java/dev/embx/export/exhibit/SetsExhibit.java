package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.sets.SetsReport;
import dev.embx.job.Progress;
import java.util.List;

/** The table of sets. */
public record SetsExhibit() implements Exhibit {

    @Override
    public String name() {
        return "sets";
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public List<Request<?>> requests() {
        return List.of();
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new SetsReport(engine.workspace().sets().stream()
                .map(open -> new SetsReport.Entry(open.set(), open.check(), open.norms()))
                .toList());
    }
}
