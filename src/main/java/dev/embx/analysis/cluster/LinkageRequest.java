package dev.embx.analysis.cluster;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.OptimalLeafOrder;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.linkage.Linkages;
import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.text.Counts;
import java.util.Locale;

/**
 * The tree of the usable rows of a set.
 *
 * @param set name of the set
 * @param method how clusters merge
 * @param distance how far two items are apart
 * @param order how the leaves stand
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

    /** What kind of tree it is, honestly: {@code Ward on 1 - cosine (non-Euclidean)}. */
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

    @Override
    public HierarchicalClustering compute(Engine engine, Progress progress) {
        if (order == LeafOrder.OPTIMAL) {
            return optimal(engine.solve(in(LeafOrder.SCIPY), progress), engine, progress);
        }
        int[] rows = engine.workspace().get(set).check().usable();
        if (rows.length == 0) {
            throw new IllegalStateException(set + ": no usable vector to cluster");
        }
        return new HierarchicalClustering(rows, Dendrogram.of(Linkages.of(points(engine), method, distance, progress)));
    }

    private HierarchicalClustering optimal(HierarchicalClustering plain, Engine engine, Progress progress) {
        int leaves = plain.rows().length;
        new Estimate(OptimalLeafOrder.bytes(leaves), 0)
                .requireFit("the optimal order of " + Counts.of(leaves, "leaf", "leaves"));
        return new HierarchicalClustering(
                plain.rows(), OptimalLeafOrder.of(plain.dendrogram(), distances(engine), progress));
    }

    /** The vectors that are clustered, one a leaf. */
    Matrix points(Engine engine) {
        OpenSet open = engine.workspace().get(set);
        return open.set().vectors().select(open.check().usable());
    }

    /** Their distances. */
    PointDistances distances(Engine engine) {
        return PointDistances.of(points(engine), distance);
    }
}
