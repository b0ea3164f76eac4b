package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.health.HealthItemsReport;
import dev.embx.health.Figure;
import dev.embx.job.Progress;
import java.util.List;

/** The items behind one figure of the health of a set. */
public record HealthItemsExhibit(HealthRequest request, Figure figure) implements Exhibit {

    @Override
    public String name() {
        return request.set() + "-" + figure.id();
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public List<HealthRequest> requests() {
        return List.of(request);
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new HealthItemsReport(
                engine.workspace().get(request.set()).set(), figure, figure.items(engine.solve(request, progress)));
    }
}
