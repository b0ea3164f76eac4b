package dev.embx.cluster.linkage;

import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/**
 * Single linkage by a minimum spanning tree, grown from the first point (Prim 1957; Rohlf 1973; Müllner 2011, figure 6).
 * It looks at every distance once, so none need be stored.
 *
 * <p>Ties: the lowest point. Each merge is named by the point that joined before and the one that joins.
 */
final class SpanningTreeLinkage {
    private final int points;
    private final ObjIntConsumer<double[]> rowOf;
    private final Progress progress;

    /**
     * Prepares the clustering.
     *
     * @param rowOf writes the distances of a point to all points into an array
     */
    SpanningTreeLinkage(int points, ObjIntConsumer<double[]> rowOf, Progress progress) {
        this.points = points;
        this.rowOf = rowOf;
        this.progress = progress;
    }

    Linkage run() {
        Merges merges = new Merges(points);
        double[] toTree = new double[points];
        Arrays.fill(toTree, Double.POSITIVE_INFINITY);
        boolean[] joined = new boolean[points];
        double[] row = new double[points];
        int last = 0;
        for (int merge = 0; merge < points - 1; merge++) {
            progress.advance(merge, points - 1L);
            joined[last] = true;
            rowOf.accept(row, last);
            int next = nearest(row, toTree, joined);
            merges.add(last, next, toTree[next]);
            last = next;
        }
        return merges.sorted();
    }

    private int nearest(double[] row, double[] toTree, boolean[] joined) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points; i++) {
            if (joined[i]) {
                continue;
            }
            toTree[i] = Math.min(toTree[i], row[i]);
            if (toTree[i] < least) {
                least = toTree[i];
                nearest = i;
            }
        }
        return nearest;
    }
}
