package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.pairs.ThresholdRequest;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.pairs.ThresholdReport;
import dev.embx.job.Progress;
import java.util.List;

/** All pairs of some sets beyond a similarity, the same for all. */
public record ThresholdExhibit(List<ThresholdRequest> requests) implements Exhibit {

    /** Copies the list. */
    public ThresholdExhibit {
        requests = List.copyOf(requests);
    }

    @Override
    public String name() {
        return requests.get(0).query().set() + "-pairs";
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new ThresholdReport(
                requests.stream()
                        .map(request -> new ThresholdReport.Entry(
                                engine.workspace().get(request.query().set()).set(),
                                request.query().metric(),
                                engine.solve(request, progress)))
                        .toList(),
                requests.get(0).threshold());
    }
}
