package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.ChartSize;
import dev.embx.job.Progress;
import java.util.Optional;

/**
 * What an exhibit is written with.
 *
 * @param engine solves its requests
 * @param progress hears how that goes on
 * @param size size of a picture; empty for its own
 * @param tools the formats that outer parts of the program write
 */
public record ExportContext(Engine engine, Progress progress, Optional<ChartSize> size, ExportTools tools) {

    /** The size in which a chart is drawn. */
    ChartSize size(Chart chart) {
        return size.orElseGet(chart::defaultSize);
    }
}
