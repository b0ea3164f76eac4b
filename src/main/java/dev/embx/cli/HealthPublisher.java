package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.export.report.HealthItemsReport;
import dev.embx.export.report.HealthReport;
import dev.embx.health.Figure;
import dev.embx.job.Progress;
import java.util.List;

/** Makes the reports of the health of sets. */
final class HealthPublisher {
    private final Engine engine;
    private final Progress progress;

    HealthPublisher(Engine engine, Progress progress) {
        this.engine = engine;
        this.progress = progress;
    }

    HealthReport health(HealthRequest request) {
        return new HealthReport(
                List.of(engine.workspace().get(request.set())), List.of(engine.solve(request, progress)));
    }

    HealthItemsReport items(HealthRequest request, Figure figure) {
        return new HealthItemsReport(
                engine.workspace().get(request.set()).set(), figure, figure.items(engine.solve(request, progress)));
    }
}
