package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.neighbors.AnalogyRequest;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.neighbors.AnalogyReport;
import dev.embx.job.Progress;
import java.util.List;

/** The items nearest to and farthest from a sum of items. */
public record AnalogyExhibit(AnalogyRequest request) implements Exhibit {

    @Override
    public String name() {
        return request.set() + "-analogy";
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public List<AnalogyRequest> requests() {
        return List.of(request);
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new AnalogyReport(
                engine.workspace().get(request.set()).set(),
                request.expression(),
                request.method(),
                engine.solve(request, progress));
    }
}
