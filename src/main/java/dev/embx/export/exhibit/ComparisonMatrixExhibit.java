package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.comparison.ComparisonMatrix;
import dev.embx.analysis.comparison.ComparisonMatrixRequest;
import dev.embx.comparison.Measure;
import dev.embx.export.Format;
import dev.embx.export.Version;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.comparison.ComparisonChart;
import dev.embx.export.report.Report;
import dev.embx.export.report.comparison.ComparisonReport;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every two of some sets side by side.
 *
 * @param request the sets
 * @param measure what a picture shows of each two
 */
public record ComparisonMatrixExhibit(ComparisonMatrixRequest request, Measure measure) implements Exhibit {

    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public List<Format> formats() {
        return ComparisonExhibit.FORMATS;
    }

    @Override
    public List<ComparisonMatrixRequest> requests() {
        return List.of(request);
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        List<ComparisonReport.Entry> entries = new ArrayList<>();
        for (int row = 0; row < request.sets().size(); row++) {
            for (int column = row + 1; column < request.sets().size(); column++) {
                entries.add(ComparisonExhibit.entry(request.pair(row, column), engine, progress));
            }
        }
        return new ComparisonReport(entries, false);
    }

    @Override
    public Optional<Chart> chart(Engine engine, Progress progress) {
        ComparisonMatrix matrix = engine.solve(request, progress);
        return Optional.of(new ComparisonChart(
                measure.words(),
                measure.definition(),
                request.sets().stream().map(Label::of).toArray(Label[]::new),
                (row, column) -> matrix.value(measure, row, column),
                Version.text()));
    }
}
