package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.Cut;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.heatmap.OrderRequest;
import dev.embx.analysis.heatmap.SimilarityRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.Format;
import dev.embx.export.Version;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.ChartSource;
import dev.embx.export.chart.ColorScale;
import dev.embx.export.chart.heatmap.HeatmapChart;
import dev.embx.export.report.Report;
import dev.embx.export.report.heatmap.HeatmapReport;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarity;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The similarities of all items of some sets as matrices.
 *
 * @param requests the order of the items of each
 * @param full whether text and picture show both triangles
 */
public record HeatmapExhibit(List<OrderRequest> requests, boolean full) implements Exhibit {
    /** The formats of a heatmap. */
    public static final List<Format> FORMATS = List.of(Format.PNG, Format.CSV, Format.JSON, Format.TEXT);

    /** Copies the list. */
    public HeatmapExhibit {
        requests = List.copyOf(requests);
    }

    @Override
    public String name() {
        return requests.get(0).set() + "-heatmap";
    }

    @Override
    public List<Format> formats() {
        return FORMATS;
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new HeatmapReport(requests.stream()
                .map(order -> new HeatmapReport.Entry(
                        items(order, engine), similarity(order, engine, progress), engine.solve(order, progress)))
                .toList());
    }

    private static EmbeddingSet items(OrderRequest order, Engine engine) {
        return engine.workspace().get(order.set()).set();
    }

    private static Similarity similarity(OrderRequest order, Engine engine, Progress progress) {
        return engine.solve(new SimilarityRequest(order.set(), Metric.COSINE), progress);
    }

    @Override
    public Optional<Chart> chart(Engine engine, Progress progress) {
        OrderRequest order = OneSet.of(requests);
        EmbeddingSet items = items(order, engine);
        int[] rows = engine.solve(order, progress);
        Similarity similarity = similarity(order, engine, progress);
        return Optional.of(new HeatmapChart(
                new ChartSource(order.set(), Metric.COSINE.id(), "", Version.text()),
                Arrays.stream(rows).mapToObj(items::label).toArray(Label[]::new),
                (row, column) -> similarity.between(rows[row], rows[column]),
                full,
                ColorScale.FITTING,
                order.tree()
                        .map(tree -> clusters(tree, rows, items.rows(), engine, progress))
                        .orElse(new int[0])));
    }

    /** The cluster of each row in the order of the leaves, for the lines between them; -1 for rows outside the tree. */
    private static int[] clusters(LinkageRequest tree, int[] rows, int all, Engine engine, Progress progress) {
        Cut cut = engine.solve(new CutRequest(tree, CutRule.DEFAULT), progress);
        int[] places = new int[all];
        Arrays.fill(places, -1);
        for (int leaf = 0; leaf < cut.rows().length; leaf++) {
            places[cut.rows()[leaf]] = cut.place()[leaf];
        }
        return Arrays.stream(rows).map(row -> places[row]).toArray();
    }

    @Override
    public void write(Format format, ExportContext context, OutputStream out) throws IOException {
        if (format == Format.TEXT) {
            OneSet.write(requests, order -> context.tools().heatmap(order, full), "\n", out);
        } else {
            Exhibit.super.write(format, context, out);
        }
    }
}
