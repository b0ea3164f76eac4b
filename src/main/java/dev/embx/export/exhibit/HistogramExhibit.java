package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.pairs.HistogramRequest;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.pairs.HistogramReport;
import dev.embx.job.Progress;
import java.util.List;

/** The histogram of the similarities of all pairs of some sets. */
public record HistogramExhibit(List<HistogramRequest> requests) implements Exhibit {

    /** Copies the list. */
    public HistogramExhibit {
        requests = List.copyOf(requests);
    }

    @Override
    public String name() {
        return requests.get(0).query().set() + "-histogram";
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new HistogramReport(requests.stream()
                .map(request -> new HistogramReport.Entry(
                        engine.workspace().get(request.query().set()).set(),
                        request.query().metric(),
                        engine.solve(request, progress)))
                .toList());
    }
}
