package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.cluster.partition.Partitions;
import dev.embx.job.Progress;

/**
 * Clusters without a tree.
 *
 * @param set name of the set
 * @param distance how far two items are apart
 * @param method how they are found
 */
public record PartitionRequest(String set, ClusterDistance distance, PartitionMethod method)
        implements ClusteringRequest<Partition> {

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
    public Partition compute(Engine engine, Progress progress) {
        int[] rows = engine.workspace().get(set).check().usable();
        if (rows.length == 0) {
            throw new IllegalStateException(set + ": no usable vector to cluster");
        }
        return Partition.of(rows, Partitions.of(points(engine), distance, method, progress));
    }
}
