package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.cluster.PartitionRequest;
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
        description = "the items of each set in clusters, with names and how good they are; csv: id and cluster")
final class ClustersCommand extends ExhibitCommand {
    private static final int MOST = 20;

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

    ClustersCommand(Streams streams) {
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
        ClusterDistance distance = Arguments.one("--metric", ClusterDistance.values(), ClusterDistance::id, metric);
        return switch (method) {
            case "tree" ->
                new CutRequest(
                        LinkageRequest.ward(set).on(distance),
                        clusters == null ? CutRule.DEFAULT : new CutRule.Clusters(number()));
            case "kmeans" -> new PartitionRequest(set, distance, new PartitionMethod.KMeans(number()));
            case "xmeans" ->
                new PartitionRequest(set, distance, new PartitionMethod.XMeans(clusters == null ? MOST : number()));
            case "dbscan" ->
                new PartitionRequest(
                        set, distance, new PartitionMethod.Dbscan(radius(), Arguments.positive("--min", least)));
            case "spectral" -> new PartitionRequest(set, distance, new PartitionMethod.Spectral(number()));
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
