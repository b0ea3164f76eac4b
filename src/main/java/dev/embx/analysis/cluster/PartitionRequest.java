package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.cluster.partition.Partitions;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.linalg.kernel.KernelSpeed;
import dev.embx.metrics.ScaledMatrix;
import java.util.Optional;

/**
 * Clusters without a tree.
 *
 * @param set name of the set
 * @param distance the distance of two items
 * @param method the method that finds them
 */
public record PartitionRequest(String set, ClusterDistance distance, PartitionMethod method)
        implements ClusteringRequest<Partition> {
    /** Seconds that the JVM takes to compile it. */
    private static final double COMPILING_SECONDS = 2.3;

    /** Ten starts of some tens of iterations, in processor seconds per product of one iteration. */
    private static final double KMEANS_PRODUCT_SECONDS = 3.5e-8;

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

    /** Known of k-means, whose starts and iterations are bounded; the others depend on what they find. */
    @Override
    public Optional<Estimate> cost(Engine engine) {
        EmbeddingSet items = engine.workspace().get(set).set();
        long bytes = 2L * Double.BYTES * items.rows() * items.dimensions();
        return method instanceof PartitionMethod.KMeans kmeans
                ? Optional.of(new Estimate(bytes, seconds(items, kmeans.clusters())))
                : Optional.empty();
    }

    private static double seconds(EmbeddingSet items, int clusters) {
        double products = (double) items.rows() * items.dimensions() * clusters;
        return KernelSpeed.seconds(products * KMEANS_PRODUCT_SECONDS, COMPILING_SECONDS);
    }

    @Override
    public Partition compute(Engine engine, Progress progress) {
        OpenSet open = engine.workspace().get(set);
        ScaledMatrix scaled = ScaledMatrix.of(open.points());
        PartitionMethod unscaled = method.dividedBy(scaled.exponent(), distance);
        return Partition.of(open.usable(), Partitions.of(scaled.points(), distance, unscaled, progress));
    }
}
