package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.neighbors.AxisRequest;
import dev.embx.export.Format;
import dev.embx.export.report.Report;
import dev.embx.export.report.neighbors.AxisReport;
import dev.embx.job.Progress;
import dev.embx.neighbors.Axis;
import java.util.List;
import java.util.OptionalInt;

/**
 * The items on the axis from one to another.
 *
 * @param request the axis
 * @param nearest number of items to show, those nearest to the axis; empty for all
 */
public record AxisExhibit(AxisRequest request, OptionalInt nearest) implements Exhibit {

    /** All items on an axis. */
    public AxisExhibit(AxisRequest request) {
        this(request, OptionalInt.empty());
    }

    @Override
    public String name() {
        return request.set() + "-axis";
    }

    @Override
    public List<Format> formats() {
        return TABLE;
    }

    @Override
    public List<AxisRequest> requests() {
        return List.of(request);
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        Axis axis = engine.solve(request, progress);
        return new AxisReport(
                engine.workspace().get(request.set()).set(),
                nearest.isPresent() ? axis.nearest(nearest.getAsInt()) : axis);
    }
}
