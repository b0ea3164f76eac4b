package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.cluster.PartitionRequest;
import dev.embx.cli.options.Arguments;
import dev.embx.cli.output.Streams;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.error.UserError;
import dev.embx.export.exhibit.ClustersExhibit;
import dev.embx.export.exhibit.Exhibit;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code embx clusters}: the items of each set in clusters, by a cut of Ward's tree or without a tree. */
@Command(
        name = "clusters",
        description = "cluster the items of each set: names and quality of the clusters (--format csv: id and cluster)")
public final class ClustersCommand extends ExhibitCommand {
    private static final int MOST = 20;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "tree",
            description = "tree (cut of Ward's dendrogram), kmeans, xmeans, dbscan or spectral (default: tree)")
    private String method;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            defaultValue = "cosine",
            description = "distance: cosine, euclidean or unit-euclidean (default: cosine)")
    private String metric;

    @Option(
            names = "--clusters",
            paramLabel = "K",
            description =
                    "number of clusters; the maximum for xmeans and tree (default: 20 for xmeans, SciPy's cut for tree)")
    private Integer clusters;

    @Option(names = "--eps", paramLabel = "EPS", description = "dbscan: maximum distance of neighbors")
    private Double radius;

    @Option(
            names = "--min",
            paramLabel = "N",
            defaultValue = "5",
            description = "dbscan: minimum number of items within EPS of a core item, itself included (default: 5)")
    private int least;

    public ClustersCommand(Streams streams) {
        super(streams, Exhibit.TABLE);
    }

    @Override
    void check() {
        request("");
    }

    @Override
    Exhibit exhibit(Engine engine) {
        List<ClusteringRequest<?>> requests = new ArrayList<>();
        engine.workspace().sets().forEach(open -> requests.add(request(open.name())));
        return new ClustersExhibit(requests);
    }

    private ClusteringRequest<?> request(String set) {
        long seed = load().seed();
        ClusterDistance distance = Arguments.one("--metric", ClusterDistance.values(), ClusterDistance::id, metric);
        return switch (method) {
            case "tree" ->
                new CutRequest(
                        LinkageRequest.ward(set).on(distance),
                        clusters == null ? CutRule.DEFAULT : new CutRule.Clusters(number()));
            case "kmeans" -> new PartitionRequest(set, distance, new PartitionMethod.KMeans(number(), seed));
            case "xmeans" ->
                new PartitionRequest(
                        set, distance, new PartitionMethod.XMeans(clusters == null ? MOST : number(), seed));
            case "dbscan" ->
                new PartitionRequest(
                        set, distance, new PartitionMethod.Dbscan(radius(), Arguments.positive("--min", least)));
            case "spectral" -> new PartitionRequest(set, distance, new PartitionMethod.Spectral(number(), seed));
            default ->
                throw UserError.usage(
                        "unknown --method " + method, "choose from tree, kmeans, xmeans, dbscan, spectral");
        };
    }

    private int number() {
        if (clusters == null) {
            throw UserError.usage("--method " + method + " needs --clusters K", "");
        }
        return Arguments.positive("--clusters", clusters);
    }

    private double radius() {
        if (radius == null || !(radius >= 0 && radius < Double.POSITIVE_INFINITY)) {
            throw UserError.usage("--method dbscan needs --eps", "give a distance of at least 0");
        }
        return radius;
    }
}
