package dev.embx.cluster;

import dev.embx.cluster.distance.PointDistances;
import dev.embx.job.Progress;
import java.util.Arrays;

/**
 * For every node of a tree and every two leaves, one in each child: the least sum of distances between neighbors over the
 * orders of the node's leaves that begin with the one and end with the other (Bar-Joseph, Gifford and Jaakkola 2001, section
 * 3; in O(n^3) by joining one side at a time). In float32, as SciPy has it: that decides between orders that are nearly equal.
 * Works on places of the tree's own order, in which the leaves of a node are adjacent.
 */
final class LeafOrderCosts {
    private final Dendrogram tree;
    private final float[][] distance;
    private final float[][] cost;
    private final float[] joined;

    LeafOrderCosts(Dendrogram tree, PointDistances distances, Progress progress) {
        this.tree = tree;
        distance = new float[tree.size()][tree.size()];
        cost = new float[tree.size()][tree.size()];
        joined = new float[tree.size()];
        double[] byLeaf = new double[tree.size()];
        for (int place = 0; place < tree.size(); place++) {
            progress.advance(0, tree.size());
            distances.toAll(tree.leafAt(place), byLeaf);
            for (int other = 0; other < tree.size(); other++) {
                distance[place][other] = (float) byLeaf[tree.leafAt(other)];
            }
        }
    }

    /** Two places: of the first and the last leaf of a node, or of the last of one child and the first of the other. */
    record Ends(int first, int last) {}

    /** A run of places. */
    private record Range(int from, int to) {}

    private Range range(int node) {
        return new Range(tree.position(node), tree.position(node) + tree.size(node));
    }

    /** Where the other end of a child may lie when one end is at {@code place}. */
    private Range opposite(int child, int place) {
        if (tree.isLeaf(child)) {
            return new Range(place, place + 1);
        }
        return isInLeft(child, place) ? range(tree.right(child)) : range(tree.left(child));
    }

    /** Whether a place within a merge lies in its left child. */
    boolean isInLeft(int merge, int place) {
        return place < tree.position(tree.right(merge));
    }

    /** Computes the costs of a merge whose children have theirs. */
    void fill(int merge, Progress progress) {
        int left = tree.left(merge);
        int right = tree.right(merge);
        for (int first = range(left).from; first < range(left).to; first++) {
            progress.advance(merge - (long) tree.size(), tree.size());
            join(first, opposite(left, first), range(right));
            for (int last = range(right).from; last < range(right).to; last++) {
                float least = leastSum(joined, cost[last], opposite(right, last));
                cost[first][last] = least;
                cost[last][first] = least;
            }
        }
    }

    /** For each place of {@code second}: the least cost from {@code end} over {@code inner} to it. */
    private void join(int end, Range inner, Range second) {
        Arrays.fill(joined, second.from, second.to, Float.POSITIVE_INFINITY);
        for (int m = inner.from; m < inner.to; m++) {
            float before = cost[end][m];
            float[] step = distance[m];
            for (int k = second.from; k < second.to; k++) {
                joined[k] = Math.min(joined[k], before + step[k]);
            }
        }
    }

    private static float leastSum(float[] a, float[] b, Range range) {
        float least = Float.POSITIVE_INFINITY;
        for (int i = range.from; i < range.to; i++) {
            least = Math.min(least, a[i] + b[i]);
        }
        return least;
    }

    /** The ends of the best order of a merge, the left child first; of equal ones the first. */
    Ends best(int merge) {
        Range left = range(tree.left(merge));
        Range right = range(tree.right(merge));
        Ends best = new Ends(left.from, right.from);
        for (int first = left.from; first < left.to; first++) {
            for (int last = right.from; last < right.to; last++) {
                if (cost[first][last] < cost[best.first][best.last]) {
                    best = new Ends(first, last);
                }
            }
        }
        return best;
    }

    /** Where the children of a merge meet in its best order with the given ends, the first in the left child. */
    Ends meeting(int merge, Ends outer) {
        Range left = opposite(tree.left(merge), outer.first);
        Range right = opposite(tree.right(merge), outer.last);
        Ends best = new Ends(left.from, right.from);
        float least = Float.POSITIVE_INFINITY;
        for (int m = left.from; m < left.to; m++) {
            for (int k = right.from; k < right.to; k++) {
                float sum = cost[outer.first][m] + distance[m][k] + cost[outer.last][k];
                if (sum < least) {
                    least = sum;
                    best = new Ends(m, k);
                }
            }
        }
        return best;
    }
}
