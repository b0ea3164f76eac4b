package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.health.HealthReport;
import dev.embx.job.Progress;
import java.util.List;

/** The health of some sets. */
public record HealthExhibit(List<HealthRequest> requests) implements Exhibit {

    /** Copies the list. */
    public HealthExhibit {
        requests = List.copyOf(requests);
    }

    @Override
    public String name() {
        return requests.get(0).set() + "-health";
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new HealthReport(
                requests.stream()
                        .map(request -> engine.workspace().get(request.set()))
                        .toList(),
                requests.stream()
                        .map(request -> engine.solve(request, progress))
                        .toList());
    }
}
