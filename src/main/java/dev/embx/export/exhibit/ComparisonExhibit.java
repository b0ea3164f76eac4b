package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.comparison.ComparisonRequest;
import dev.embx.comparison.Comparison;
import dev.embx.comparison.NeighborOverlap;
import dev.embx.export.Format;
import dev.embx.export.Version;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.comparison.OverlapChart;
import dev.embx.export.report.Report;
import dev.embx.export.report.comparison.ComparisonReport;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Two sets side by side. */
public record ComparisonExhibit(ComparisonRequest request) implements Exhibit {
    /** The formats of comparisons. */
    public static final List<Format> FORMATS = List.of(Format.CSV, Format.JSON, Format.TEXT, Format.PNG);

    @Override
    public String name() {
        return request.a() + "-" + request.b();
    }

    @Override
    public List<Format> formats() {
        return FORMATS;
    }

    @Override
    public List<ComparisonRequest> requests() {
        return List.of(request);
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new ComparisonReport(List.of(entry(request, engine, progress)), true);
    }

    /** Two sets and what they have in common. */
    static ComparisonReport.Entry entry(ComparisonRequest request, Engine engine, Progress progress) {
        return new ComparisonReport.Entry(
                engine.workspace().get(request.a()).set(),
                engine.workspace().get(request.b()).set(),
                engine.solve(request, progress));
    }

    @Override
    public Optional<Chart> chart(Engine engine, Progress progress) {
        Comparison comparison = engine.solve(request, progress);
        NeighborOverlap overlap = comparison.overlap();
        String subtitle = String.format(
                Locale.ROOT,
                "%,d common items keep %.0f %% of their %d nearest neighbors (cosine); chance gives %.1f %%",
                comparison.items().size(),
                100 * overlap.recall(),
                overlap.k(),
                100 * overlap.chance());
        return Optional.of(new OverlapChart(
                Label.of(request.a() + " and " + request.b()).text(),
                subtitle,
                overlap.histogram(),
                overlap.chanceHistogram(),
                Version.text()));
    }
}
