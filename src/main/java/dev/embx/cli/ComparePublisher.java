package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.comparison.ComparisonMatrix;
import dev.embx.analysis.comparison.ComparisonMatrixRequest;
import dev.embx.analysis.comparison.ComparisonRequest;
import dev.embx.comparison.Comparison;
import dev.embx.comparison.Measure;
import dev.embx.comparison.NeighborOverlap;
import dev.embx.export.chart.ComparisonChart;
import dev.embx.export.chart.OverlapChart;
import dev.embx.export.report.ComparisonReport;
import dev.embx.export.report.Report;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns comparisons of sets into reports and charts, for the command and for an export from the screen. */
record ComparePublisher(Engine engine, Progress progress) {

    Report pair(ComparisonRequest request) {
        return new ComparisonReport(List.of(entry(request)), true);
    }

    Report all(ComparisonMatrixRequest request) {
        List<ComparisonReport.Entry> entries = new ArrayList<>();
        for (int row = 0; row < request.sets().size(); row++) {
            for (int column = row + 1; column < request.sets().size(); column++) {
                entries.add(entry(request.pair(row, column)));
            }
        }
        return new ComparisonReport(entries, false);
    }

    private ComparisonReport.Entry entry(ComparisonRequest request) {
        return new ComparisonReport.Entry(
                engine.workspace().get(request.a()).set(),
                engine.workspace().get(request.b()).set(),
                engine.solve(request, progress));
    }

    ComparisonChart matrixChart(ComparisonMatrixRequest request, Measure measure) {
        ComparisonMatrix matrix = engine.solve(request, progress);
        return new ComparisonChart(
                measure.words(),
                measure.definition(),
                request.sets().stream().map(Label::of).toArray(Label[]::new),
                (row, column) -> matrix.value(measure, row, column),
                Version.text());
    }

    OverlapChart overlapChart(ComparisonRequest request) {
        Comparison comparison = engine.solve(request, progress);
        NeighborOverlap overlap = comparison.overlap();
        String subtitle = String.format(
                Locale.ROOT,
                "%,d common items keep %.0f %% of their %d nearest neighbors (cosine); chance gives %.1f %%",
                comparison.items().size(),
                100 * overlap.recall(),
                overlap.k(),
                100 * overlap.chance());
        return new OverlapChart(
                Label.of(request.a() + " and " + request.b()).text(),
                subtitle,
                overlap.histogram(),
                overlap.chanceHistogram(),
                Version.text());
    }
}
