package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.cluster.ClustersRequest;
import dev.embx.analysis.cluster.Cut;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.analysis.cluster.HierarchicalClustering;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.cluster.QualityRequest;
import dev.embx.analysis.heatmap.OrderRequest;
import dev.embx.analysis.heatmap.SimilarityRequest;
import dev.embx.analysis.neighbors.AnalogyRequest;
import dev.embx.analysis.neighbors.AxisRequest;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.analysis.pairs.HistogramRequest;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.analysis.pairs.PairScope;
import dev.embx.analysis.pairs.PairsRequest;
import dev.embx.analysis.pairs.ThresholdRequest;
import dev.embx.analysis.projection.Projection;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.analysis.projection.TrustRequest;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Origin;
import dev.embx.export.chart.ChartSource;
import dev.embx.export.chart.ColorScale;
import dev.embx.export.chart.DendrogramChart;
import dev.embx.export.chart.HeatmapChart;
import dev.embx.export.chart.ProjectionChart;
import dev.embx.export.report.AnalogyReport;
import dev.embx.export.report.AxisReport;
import dev.embx.export.report.ClustersReport;
import dev.embx.export.report.DendrogramReport;
import dev.embx.export.report.HeatmapReport;
import dev.embx.export.report.HistogramReport;
import dev.embx.export.report.NeighborsReport;
import dev.embx.export.report.PairsReport;
import dev.embx.export.report.ProjectionReport;
import dev.embx.export.report.Report;
import dev.embx.export.report.SetsReport;
import dev.embx.export.report.ThresholdReport;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarity;
import dev.embx.metrics.pairs.ThresholdPairs;
import dev.embx.text.Label;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the engine's answers into reports and charts: the same for a command and for an export from the screen. */
final class Publisher {
    /** Up to this many items a map is coloured by clusters without being asked. */
    private static final int CLUSTERED = 3_000;

    private final Engine engine;
    private final Progress progress;

    Publisher(Engine engine, Progress progress) {
        this.engine = engine;
        this.progress = progress;
    }

    private List<OpenSet> sets() {
        return engine.workspace().sets();
    }

    private EmbeddingSet items(String set) {
        return engine.workspace().get(set).set();
    }

    Report sets(List<OpenSet> shown) {
        return new SetsReport(shown.stream()
                .map(open -> new SetsReport.Entry(open.set(), open.check(), open.norms()))
                .toList());
    }

    Report pairs(Metric metric, PairScope scope, int count) {
        return new PairsReport(sets().stream()
                .map(open -> new PairsReport.Entry(
                        open.set(),
                        metric,
                        engine.solve(new PairsRequest(new PairQuery(open.name(), metric, scope), count), progress)))
                .toList());
    }

    Report threshold(Metric metric, PairScope scope, ThresholdPairs.Threshold threshold) {
        return new ThresholdReport(
                sets().stream()
                        .map(open -> new ThresholdReport.Entry(
                                open.set(),
                                metric,
                                engine.solve(
                                        new ThresholdRequest(new PairQuery(open.name(), metric, scope), threshold),
                                        progress)))
                        .toList(),
                threshold);
    }

    Report histogram(Metric metric, PairScope scope, int bins) {
        return new HistogramReport(sets().stream()
                .map(open -> new HistogramReport.Entry(
                        open.set(),
                        metric,
                        engine.solve(new HistogramRequest(new PairQuery(open.name(), metric, scope), bins), progress)))
                .toList());
    }

    Report neighbors(NeighborsRequest request) {
        return new NeighborsReport(items(request.set()), request.metric(), engine.solve(request, progress));
    }

    Report calculation(AnalogyRequest request) {
        return new AnalogyReport(
                items(request.set()), request.expression(), request.method(), engine.solve(request, progress));
    }

    AxisReport line(AxisRequest request) {
        return new AxisReport(items(request.set()), engine.solve(request, progress));
    }

    /** The map with the clusters of the notebook's tree, where that comes in a blink. */
    ProjectionChart mapChart(ProjectionRequest request) {
        Projection map = engine.solve(request, progress);
        EmbeddingSet items = items(request.set());
        ProjectionReport report = projection(request);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Set", Label.of(request.set()).text());
        texts.put("Method", request.method().id());
        texts.put("Software", "embx " + Version.text());
        return new ProjectionChart(
                Label.of(request.set()).text(),
                report.facts(),
                Arrays.stream(map.rows()).mapToObj(items::label).toArray(Label[]::new),
                map.layout().x(),
                map.layout().y(),
                map.size() > CLUSTERED
                        ? new int[0]
                        : engine.solve(CutRequest.ward(request.set()), progress).place(),
                texts);
    }

    /** The map as a set of two dimensions with the items' ids, labels and columns. */
    EmbeddingSet projected(ProjectionRequest request) {
        Projection map = engine.solve(request, progress);
        EmbeddingSet items = items(request.set()).select(map.rows());
        double[] values = new double[2 * map.size()];
        for (int point = 0; point < map.size(); point++) {
            values[2 * point] = map.layout().x()[point];
            values[2 * point + 1] = map.layout().y()[point];
        }
        Origin from = items.origin();
        return new EmbeddingSet(
                request.set(),
                new Float64Matrix(map.size(), 2, values),
                items.ids(),
                items.labels(),
                items.metadata(),
                items.join(),
                new Origin(from.file(), from.storage(), ElementType.FLOAT64, List.of("x", "y"), List.of()));
    }

    ProjectionReport projection(ProjectionRequest request) {
        return new ProjectionReport(
                items(request.set()),
                engine.solve(request, progress),
                engine.solve(new TrustRequest(request), progress));
    }

    Report heatmap(List<OrderRequest> orders) {
        return new HeatmapReport(orders.stream()
                .map(order -> new HeatmapReport.Entry(
                        items(order.set()),
                        engine.solve(new SimilarityRequest(order.set(), Metric.COSINE), progress),
                        engine.solve(order, progress)))
                .toList());
    }

    ClustersReport clusters(ClusteringRequest<?> request) {
        return new ClustersReport(List.of(new ClustersReport.Entry(
                items(request.set()),
                request,
                engine.solve(request, progress),
                engine.solve(new ClustersRequest(request), progress),
                engine.solve(new QualityRequest(request), progress))));
    }

    /** Trees, and where clusters are wanted those of their cuts. */
    DendrogramReport dendrogram(List<CutRequest> cuts, boolean clusters) {
        return new DendrogramReport(
                cuts.stream().map(cut -> entry(cut, clusters)).toList());
    }

    private DendrogramReport.Entry entry(CutRequest request, boolean clusters) {
        HierarchicalClustering tree = tree(request.tree());
        return new DendrogramReport.Entry(
                items(request.tree().set()),
                request.tree().distance(),
                request.tree().method(),
                tree.rows(),
                tree.linkage(),
                tree.dendrogram().leaves(),
                clusters ? Optional.of(flat(engine.solve(request, progress))) : Optional.empty());
    }

    private static DendrogramReport.Flat flat(Cut cut) {
        return new DendrogramReport.Flat(cut.height(), cut.flat().labels(), cut.place());
    }

    HierarchicalClustering tree(LinkageRequest request) {
        return engine.solve(request, progress);
    }

    /** The label of each leaf of a tree. */
    Label[] leafLabels(LinkageRequest request) {
        EmbeddingSet items = items(request.set());
        return Arrays.stream(tree(request).rows()).mapToObj(items::label).toArray(Label[]::new);
    }

    HeatmapChart heatmapChart(OrderRequest order, boolean full) {
        String set = order.set();
        EmbeddingSet items = items(set);
        int[] rows = engine.solve(order, progress);
        Similarity similarity = engine.solve(new SimilarityRequest(set, Metric.COSINE), progress);
        Label[] labels = Arrays.stream(rows).mapToObj(items::label).toArray(Label[]::new);
        ChartSource source = new ChartSource(set, Metric.COSINE.id(), "", Version.text());
        return new HeatmapChart(
                source,
                labels,
                (row, column) -> similarity.between(rows[row], rows[column]),
                full,
                ColorScale.FITTING,
                order.tree().map(tree -> clusters(tree, rows)).orElse(new int[0]));
    }

    /** The cluster of each row in the order of the leaves, for the lines between them; -1 for rows outside the tree. */
    private int[] clusters(LinkageRequest request, int[] rows) {
        Cut cut = engine.solve(new CutRequest(request, new CutRule.Default()), progress);
        int[] places = new int[items(request.set()).rows()];
        Arrays.fill(places, -1);
        int[] leaves = engine.solve(request, progress).rows();
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            places[leaves[leaf]] = cut.place()[leaf];
        }
        return Arrays.stream(rows).map(row -> places[row]).toArray();
    }

    DendrogramChart dendrogramChart(CutRequest request) {
        LinkageRequest asked = request.tree();
        HierarchicalClustering tree = tree(asked);
        Cut cut = engine.solve(request, progress);
        ChartSource source = new ChartSource(
                asked.set(), asked.distance().id(), asked.method().id(), Version.text());
        return new DendrogramChart(
                source, leafLabels(asked), tree.linkage(), tree.dendrogram().leaves(), cut.place(), cut.height());
    }
}
