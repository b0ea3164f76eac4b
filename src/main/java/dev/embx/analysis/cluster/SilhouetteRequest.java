package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.cluster.quality.Silhouette;
import dev.embx.job.Progress;

/**
 * How much nearer items are to their own cluster than to the next one, in the distance that was clustered. O(n^2) time.
 *
 * @param cut the clusters
 */
public record SilhouetteRequest(ClusteringRequest<?> cut) implements Request<Silhouette> {

    @Override
    public String title() {
        return "computing silhouettes of " + cut.set();
    }

    @Override
    public Silhouette compute(Engine engine, Progress progress) {
        return Silhouette.of(engine.solve(cut, progress).flat(), cut.distances(engine), progress);
    }
}
