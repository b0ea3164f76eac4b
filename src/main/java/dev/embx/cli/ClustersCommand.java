package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.cluster.ClustersRequest;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.cluster.PartitionRequest;
import dev.embx.analysis.cluster.QualityRequest;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.export.report.ClustersReport;
import dev.embx.job.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx clusters}: the items of each set in clusters, by a cut of Ward's tree or without a tree. */
@Command(
        name = "clusters",
        description = "the items of each set in clusters, with names and how good they are; csv: id and cluster")
final class ClustersCommand implements Callable<Integer> {
    private static final int MOST = 20;

    private final Streams streams;

    @Mixin
    private LoadArguments load;

    @Mixin
    private OutputArguments output;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "tree",
            description = "tree (Ward's), kmeans, xmeans, dbscan or spectral (default: tree)")
    private String method;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            defaultValue = "cosine",
            description = "distance of two items: cosine, euclidean or unit-euclidean (default: cosine)")
    private String metric;

    @Option(
            names = "--clusters",
            paramLabel = "K",
            description = "how many; of xmeans and tree at most (default: xmeans 20, tree as SciPy colors)")
    private Integer clusters;

    @Option(names = "--eps", paramLabel = "EPS", description = "dbscan: items this near are neighbours")
    private Double radius;

    @Option(
            names = "--min",
            paramLabel = "N",
            defaultValue = "5",
            description = "dbscan: items within EPS that make a place dense, itself included (default: 5)")
    private int least;

    @Mixin
    private RatingsTop top;

    ClustersCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        request("");
        Engine engine = load.open(top.items());
        Notices.print(engine, streams);
        output.write(
                new ClustersReport(engine.workspace().sets().stream()
                        .map(open -> entry(engine, open))
                        .toList()),
                streams.out());
        return ExitCode.OK;
    }

    private ClustersReport.Entry entry(Engine engine, OpenSet open) {
        ClusteringRequest<?> request = request(open.name());
        return new ClustersReport.Entry(
                open.set(),
                request,
                engine.solve(request, Progress.NONE),
                engine.solve(new ClustersRequest(request), Progress.NONE),
                engine.solve(new QualityRequest(request), Progress.NONE));
    }

    private ClusteringRequest<?> request(String set) {
        ClusterDistance distance =
                DendrogramArguments.one("--metric", ClusterDistance.values(), ClusterDistance::id, metric);
        return switch (method) {
            case "tree" ->
                new CutRequest(
                        LinkageRequest.ward(set).on(distance),
                        clusters == null ? CutRule.DEFAULT : new CutRule.Clusters(number()));
            case "kmeans" -> new PartitionRequest(set, distance, new PartitionMethod.KMeans(number()));
            case "xmeans" ->
                new PartitionRequest(set, distance, new PartitionMethod.XMeans(clusters == null ? MOST : number()));
            case "dbscan" -> new PartitionRequest(set, distance, new PartitionMethod.Dbscan(radius(), positive(least)));
            case "spectral" -> new PartitionRequest(set, distance, new PartitionMethod.Spectral(number()));
            default ->
                throw Problem.usage("--method " + method + ": there are tree, kmeans, xmeans, dbscan and spectral");
        };
    }

    private int number() {
        if (clusters == null) {
            throw Problem.usage("--method " + method + " needs --clusters K");
        }
        return Arguments.positive("--clusters", clusters);
    }

    private double radius() {
        if (radius == null || !(radius >= 0 && radius < Double.POSITIVE_INFINITY)) {
            throw Problem.usage("--method dbscan needs --eps, a distance from 0 on");
        }
        return radius;
    }

    private static int positive(int least) {
        return Arguments.positive("--min", least);
    }
}
