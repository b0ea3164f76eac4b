package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.neighbors.NeighborsReport;
import dev.embx.job.Progress;
import java.util.List;

/** The nearest and the farthest items of one. */
public record NeighborsExhibit(NeighborsRequest request) implements Exhibit {

    @Override
    public String name() {
        return request.set() + "-neighbors";
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public List<NeighborsRequest> requests() {
        return List.of(request);
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new NeighborsReport(
                engine.workspace().get(request.set()).set(), request.metric(), engine.solve(request, progress));
    }
}
