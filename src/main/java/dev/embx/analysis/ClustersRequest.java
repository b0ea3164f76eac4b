package dev.embx.analysis;

import dev.embx.cluster.FlatClusters;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.cluster.naming.ClusterName;
import dev.embx.cluster.naming.ClusterNames;
import dev.embx.cluster.naming.Medoids;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * All clusters of a cut, from the top of the tree's picture. O(n^2) time.
 *
 * @param cut the clusters
 */
public record ClustersRequest(CutRequest cut) implements Request<List<ClusterSummary>> {
    private static final int TERMS = 5;

    @Override
    public String title() {
        return "naming the clusters of " + cut.tree().set();
    }

    @Override
    public List<ClusterSummary> compute(Engine engine, Progress progress) {
        Cut found = engine.solve(cut, progress);
        FlatClusters flat = found.flat();
        int[] rows = found.tree().rows();
        PointDistances distances = cut.tree().distances(engine);
        Medoids medoids = Medoids.of(flat, distances, progress);
        double[] silhouettes =
                engine.solve(new SilhouetteRequest(cut), progress).meanByCluster(flat);
        EmbeddingSet items = engine.workspace().get(cut.tree().set()).set().select(rows);
        List<ClusterName> names = ClusterNames.of(flat, medoids, items, TERMS);
        List<ClusterSummary> clusters = new ArrayList<>();
        for (int label : flat.labelsFromTop()) {
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
}
