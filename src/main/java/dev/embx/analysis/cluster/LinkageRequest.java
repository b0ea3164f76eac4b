package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.OptimalLeafOrder;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.cluster.linkage.Linkage;
import dev.embx.cluster.linkage.LinkageEstimate;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.linkage.Linkages;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.metrics.ScaledMatrix;
import dev.embx.text.Counts;
import java.util.Locale;
import java.util.Optional;

/**
 * The tree of the usable rows of a set.
 *
 * @param set name of the set
 * @param method the linkage method
 * @param distance the distance of two items
 * @param order the order of the leaves
 */
public record LinkageRequest(String set, LinkageMethod method, ClusterDistance distance, LeafOrder order)
        implements Request<HierarchicalClustering> {

    /** The notebook's tree: Ward on 1 - cosine. */
    public static LinkageRequest ward(String set) {
        return new LinkageRequest(set, LinkageMethod.WARD, ClusterDistance.COSINE, LeafOrder.SCIPY);
    }

    /** The same kind of tree of another set. */
    public LinkageRequest of(String other) {
        return new LinkageRequest(other, method, distance, order);
    }

    /** The tree by another method. */
    public LinkageRequest by(LinkageMethod other) {
        return new LinkageRequest(set, other, distance, order);
    }

    /** The tree on another distance. */
    public LinkageRequest on(ClusterDistance other) {
        return new LinkageRequest(set, method, other, order);
    }

    /** The tree with its leaves in another order. */
    public LinkageRequest in(LeafOrder other) {
        return new LinkageRequest(set, method, distance, other);
    }

    /** A description of the tree: {@code Ward on 1 - cosine (non-Euclidean)}. */
    public String words() {
        String name = method.id().substring(0, 1).toUpperCase(Locale.ROOT)
                + method.id().substring(1);
        boolean meantForEuclidean = switch (method) {
            case WARD, CENTROID, MEDIAN -> true;
            default -> false;
        };
        return name + " on " + distance.text()
                + (meantForEuclidean && !distance.isEuclidean() ? " (non-Euclidean)" : "");
    }

    @Override
    public String title() {
        return "clustering " + set + ": " + words() + (order == LeafOrder.OPTIMAL ? ", optimal order" : "");
    }

    /** The memory; the time is not known in advance. */
    @Override
    public Optional<Estimate> cost(Engine engine) {
        OpenSet open = engine.workspace().get(set);
        int items = open.check().usable().length;
        LinkageEstimate estimate =
                LinkageEstimate.of(items, open.set().dimensions(), LinkageEstimate.storage(items, method, distance));
        return Optional.of(new Estimate(estimate.bytes(), Double.NaN));
    }

    @Override
    public HierarchicalClustering compute(Engine engine, Progress progress) {
        if (order == LeafOrder.OPTIMAL) {
            return optimal(engine.solve(in(LeafOrder.SCIPY), progress), engine, progress);
        }
        ScaledMatrix scaled = scaled(engine);
        Linkage linkage = Linkages.of(scaled.points(), method, distance, progress);
        if (distance == ClusterDistance.EUCLIDEAN) {
            scaled.restore(linkage.height());
        }
        return new HierarchicalClustering(engine.workspace().get(set).usable(), Dendrogram.of(linkage));
    }

    private HierarchicalClustering optimal(HierarchicalClustering plain, Engine engine, Progress progress) {
        int leaves = plain.rows().length;
        new Estimate(OptimalLeafOrder.bytes(leaves), 0)
                .requireFit("the optimal order of " + Counts.of(leaves, "leaf", "leaves"));
        return new HierarchicalClustering(
                plain.rows(), OptimalLeafOrder.of(plain.dendrogram(), distances(engine), progress));
    }

    private ScaledMatrix scaled(Engine engine) {
        return ScaledMatrix.of(engine.workspace().get(set).points());
    }

    /** Distances of the vectors that are clustered, one per leaf, divided by a power of two where values are extreme. */
    PointDistances distances(Engine engine) {
        return PointDistances.of(scaled(engine).points(), distance);
    }
}
