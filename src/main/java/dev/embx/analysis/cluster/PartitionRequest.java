package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.cluster.partition.Partitions;
import dev.embx.job.Progress;
import dev.embx.metrics.ScaledMatrix;

/**
 * Clusters without a tree.
 *
 * @param set name of the set
 * @param distance the distance of two items
 * @param method the method that finds them
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
    public String note(Clustering found) {
        return method.note(found.count());
    }

    @Override
    public String title() {
        return "clustering " + set + ": " + words();
    }

    @Override
    public Partition compute(Engine engine, Progress progress) {
        OpenSet open = engine.workspace().get(set);
        ScaledMatrix scaled = ScaledMatrix.of(open.points());
        PartitionMethod unscaled = method.dividedBy(scaled.exponent(), distance);
        return Partition.of(open.usable(), Partitions.of(scaled.points(), distance, unscaled, progress));
    }
}
