package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.cluster.Clusters;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.cluster.naming.ClusterName;
import dev.embx.cluster.naming.ClusterNames;
import dev.embx.cluster.naming.Medoids;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * All clusters, by their place: A, B, ... O(n^2) time.
 *
 * @param cut the clusters
 */
public record ClustersRequest(ClusteringRequest<?> cut) implements Request<List<ClusterSummary>> {
    private static final int TERMS = 5;

    @Override
    public String title() {
        return "naming the clusters of " + cut.set();
    }

    @Override
    public List<ClusterSummary> compute(Engine engine, Progress progress) {
        Clustering found = engine.solve(cut, progress);
        Clusters flat = found.flat();
        int[] rows = found.rows();
        PointDistances distances = cut.distances(engine);
        Medoids medoids = Medoids.of(flat, distances, progress);
        double[] silhouettes =
                engine.solve(new SilhouetteRequest(cut), progress).meanByCluster(flat);
        EmbeddingSet items = engine.workspace().get(cut.set()).set().select(rows);
        List<ClusterName> names = ClusterNames.of(flat, medoids, items, TERMS);
        List<ClusterSummary> clusters = new ArrayList<>();
        for (int label : labels(found)) {
            int i = label - 1;
            clusters.add(new ClusterSummary(
                    clusters.size(),
                    label,
                    flat.size(label),
                    rows[medoids.points()[i]],
                    names.get(i),
                    medoids.cohesion()[i],
                    silhouettes[i]));
        }
        return List.copyOf(clusters);
    }

    /** The numbers of the clusters by their place. */
    private static int[] labels(Clustering found) {
        int[] labels = new int[found.count()];
        for (int point = 0; point < found.place().length; point++) {
            if (found.place()[point] >= 0) {
                labels[found.place()[point]] = found.flat().label(point);
            }
        }
        return labels;
    }
}
