package dev.embx.export.exhibit;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.Cut;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.HierarchicalClustering;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.Format;
import dev.embx.export.Version;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.ChartSource;
import dev.embx.export.chart.dendrogram.DendrogramChart;
import dev.embx.export.report.Report;
import dev.embx.export.report.cluster.DendrogramReport;
import dev.embx.export.report.cluster.Newick;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The dendrograms of some sets and their cuts.
 *
 * @param requests the cut of each
 * @param clusters whether CSV lists the clusters of the cuts; else the merges of the trees
 */
public record DendrogramExhibit(List<CutRequest> requests, boolean clusters) implements Exhibit {
    /** The formats of a dendrogram. */
    public static final List<Format> FORMATS =
            List.of(Format.PNG, Format.SVG, Format.CSV, Format.JSON, Format.NEWICK, Format.TEXT);

    /** Copies the list. */
    public DendrogramExhibit {
        requests = List.copyOf(requests);
    }

    @Override
    public String name() {
        return requests.get(0).set() + "-dendrogram";
    }

    @Override
    public List<Format> formats() {
        return FORMATS;
    }

    @Override
    public Report report(Engine engine, Progress progress) {
        return new DendrogramReport(
                requests.stream().map(cut -> entry(cut, engine, progress)).toList());
    }

    private DendrogramReport.Entry entry(CutRequest request, Engine engine, Progress progress) {
        LinkageRequest tree = request.tree();
        HierarchicalClustering found = engine.solve(tree, progress);
        return new DendrogramReport.Entry(
                engine.workspace().get(tree.set()).set(),
                tree.distance(),
                tree.method(),
                found.rows(),
                found.linkage(),
                found.dendrogram().leaves(),
                clusters ? Optional.of(flat(engine.solve(request, progress))) : Optional.empty());
    }

    private static DendrogramReport.Flat flat(Cut cut) {
        return new DendrogramReport.Flat(cut.height(), cut.flat().labels(), cut.place());
    }

    @Override
    public Optional<Chart> chart(Engine engine, Progress progress) {
        CutRequest request = OneSet.of(requests);
        LinkageRequest tree = request.tree();
        HierarchicalClustering found = engine.solve(tree, progress);
        Cut cut = engine.solve(request, progress);
        return Optional.of(new DendrogramChart(
                new ChartSource(tree.set(), tree.distance().id(), tree.method().id(), Version.text()),
                labels(found, engine.workspace().get(tree.set()).set()),
                found.linkage(),
                found.dendrogram().leaves(),
                cut.place(),
                cut.height()));
    }

    /** The label of each leaf number. */
    private static Label[] labels(HierarchicalClustering tree, EmbeddingSet items) {
        return Arrays.stream(tree.rows()).mapToObj(items::label).toArray(Label[]::new);
    }

    @Override
    public void write(Format format, ExportContext context, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> OneSet.write(requests, context.tools()::dendrogram, "\n", out);
            case NEWICK -> OneSet.write(requests, cut -> newick(cut, context), "", out);
            case SVG -> OneSet.write(List.of(OneSet.of(requests)), context.tools()::dendrogramSvg, "", out);
            default -> Exhibit.super.write(format, context, out);
        }
    }

    private static String newick(CutRequest cut, ExportContext context) {
        HierarchicalClustering tree = context.engine().solve(cut.tree(), context.progress());
        return Newick.of(
                tree.dendrogram(),
                labels(tree, context.engine().workspace().get(cut.set()).set()));
    }
}
