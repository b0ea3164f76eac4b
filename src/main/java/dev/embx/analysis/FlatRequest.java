package dev.embx.analysis;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.flat.FlatClusterings;
import dev.embx.cluster.flat.FlatMethod;
import dev.embx.job.Progress;

/**
 * Clusters without a tree.
 *
 * @param set name of the set
 * @param distance how far two items are apart
 * @param method how they are found
 */
public record FlatRequest(String set, ClusterDistance distance, FlatMethod method)
        implements ClusteringRequest<FlatClustering> {

    @Override
    public String id() {
        return method.id();
    }

    @Override
    public String words() {
        return method.words() + " on " + distance.text();
    }

    @Override
    public String title() {
        return "clustering " + set + ": " + words();
    }

    @Override
    public FlatClustering compute(Engine engine, Progress progress) {
        int[] rows = engine.workspace().get(set).check().usable();
        if (rows.length == 0) {
            throw new IllegalStateException(set + ": no usable vector to cluster");
        }
        return FlatClustering.of(rows, FlatClusterings.of(points(engine), distance, method, progress));
    }
}
