package dev.embx.cluster;

import dev.embx.cluster.LeafOrderCosts.Ends;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.job.Progress;

/**
 * Orders of leaves, among all that a tree allows, in which neighbors are near each other (Bar-Joseph, Gifford and Jaakkola
 * 2001, Fast optimal leaf ordering for hierarchical clustering). O(n^3) time.
 */
public final class OptimalLeafOrder {
    private final Dendrogram tree;
    private final LeafOrderCosts costs;
    private final Progress progress;
    private final boolean[] swapped;

    private OptimalLeafOrder(Dendrogram tree, PointDistances distances, Progress progress) {
        this.tree = Dendrogram.of(tree.linkage());
        this.costs = new LeafOrderCosts(this.tree, distances, progress);
        this.progress = progress;
        this.swapped = new boolean[tree.linkage().merges()];
    }

    /** Bytes that it takes for a number of leaves. */
    public static long bytes(int leaves) {
        return 8L * leaves * leaves;
    }

    /**
     * The tree in the order of SciPy's {@code optimal_leaf_ordering}. That turns each subtree as its own best order has it and
     * later only as a whole, so that on most trees the sum of distances is not the least (scipy issue 11227); {@link #exact} is
     * that.
     *
     * @param distances the points that were clustered
     */
    public static Dendrogram of(Dendrogram tree, PointDistances distances, Progress progress) {
        OptimalLeafOrder order = new OptimalLeafOrder(tree, distances, progress);
        order.turnBottomUp();
        return Dendrogram.of(tree.linkage(), order.swapped);
    }

    /**
     * The tree in an order with the least sum of distances between neighbors, as the paper has it, to
     * float32's precision.
     *
     * @param distances the points that were clustered
     */
    public static Dendrogram exact(Dendrogram tree, PointDistances distances, Progress progress) {
        OptimalLeafOrder order = new OptimalLeafOrder(tree, distances, progress);
        order.turnTopDown();
        return Dendrogram.of(tree.linkage(), order.swapped);
    }

    private void turnBottomUp() {
        boolean[] turned = new boolean[tree.root() + 1];
        for (int merge = tree.size(); merge <= tree.root(); merge++) {
            costs.fill(merge, progress);
            Ends best = costs.best(merge);
            int left = tree.left(merge);
            int right = tree.right(merge);
            turned[left] = !tree.isLeaf(left) && !costs.isInLeft(left, best.first());
            turned[right] = !tree.isLeaf(right) && costs.isInLeft(right, best.last());
        }
        for (int merge = tree.root(); merge >= tree.size(); merge--) {
            turned[merge] ^= tree.parent(merge) >= 0 && turned[tree.parent(merge)];
            swapped[merge - tree.size()] = turned[merge];
        }
    }

    private void turnTopDown() {
        Ends[] ends = new Ends[tree.root() + 1];
        for (int merge = tree.size(); merge <= tree.root(); merge++) {
            costs.fill(merge, progress);
        }
        for (int merge = tree.root(); merge >= tree.size(); merge--) {
            Ends outer = merge == tree.root() ? costs.best(merge) : ends[merge];
            boolean swap = !costs.isInLeft(merge, outer.first());
            swapped[merge - tree.size()] = swap;
            int outerLeft = swap ? outer.last() : outer.first();
            int outerRight = swap ? outer.first() : outer.last();
            Ends inner = costs.meeting(merge, new Ends(outerLeft, outerRight));
            int innerLeft = inner.first();
            int innerRight = inner.last();
            ends[tree.left(merge)] = swap ? new Ends(innerLeft, outerLeft) : new Ends(outerLeft, innerLeft);
            ends[tree.right(merge)] = swap ? new Ends(outerRight, innerRight) : new Ends(innerRight, outerRight);
        }
    }
}
