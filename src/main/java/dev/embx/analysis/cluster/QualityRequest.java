package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.cluster.CopheneticDistances;
import dev.embx.cluster.distance.ClusterSpace;
import dev.embx.cluster.quality.CalinskiHarabasz;
import dev.embx.job.Progress;

/**
 * How good the clusters of a set are. O(n^2) time.
 *
 * @param clusters which clusters
 */
public record QualityRequest(ClusteringRequest<?> clusters) implements Request<ClusteringQuality> {

    @Override
    public String title() {
        return "computing silhouettes of " + clusters.set();
    }

    @Override
    public ClusteringQuality compute(Engine engine, Progress progress) {
        Clustering found = engine.solve(clusters, progress);
        return new ClusteringQuality(
                engine.solve(new SilhouetteRequest(clusters), progress).mean(),
                CalinskiHarabasz.score(found.flat(), ClusterSpace.of(clusters.points(engine), clusters.distance())),
                found instanceof Cut cut
                        ? CopheneticDistances.correlation(cut.tree().dendrogram(), clusters.distances(engine), progress)
                        : Double.NaN);
    }
}
