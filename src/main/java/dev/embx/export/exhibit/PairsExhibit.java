package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.pairs.PairsRequest;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.pairs.PairsReport;
import dev.embx.job.Progress;
import java.util.List;

/** Both ends of the ranking of pairs of some sets. */
public record PairsExhibit(List<PairsRequest> requests) implements Exhibit {

    /** Copies the list. */
    public PairsExhibit {
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
        return new PairsReport(requests.stream()
                .map(request -> new PairsReport.Entry(
                        engine.workspace().get(request.query().set()).set(),
                        request.query().metric(),
                        engine.solve(request, progress)))
                .toList());
    }
}
