package dev.embx.cluster;

import dev.embx.cluster.distance.PointDistances;
import dev.embx.job.Progress;
import dev.embx.metrics.ScaledMatrix;

/**
 * Cophenetic distances: of two leaves, the height of the merge that joins them (Sokal and Rohlf 1962, The comparison of
 * dendrograms by objective methods; SciPy's {@code cophenet}).
 */
public final class CopheneticDistances {
    private CopheneticDistances() {}

    /**
     * The distances of one leaf to all leaves.
     *
     * @param target takes them by leaf, at least as long as there are leaves; 0 at the leaf itself
     */
    public static void row(Dendrogram tree, int leaf, double[] target) {
        target[leaf] = 0;
        int below = leaf;
        for (int merge = tree.parent(leaf); merge >= 0; merge = tree.parent(merge)) {
            int other = tree.left(merge) == below ? tree.right(merge) : tree.left(merge);
            int first = tree.position(other);
            for (int position = first; position < first + tree.size(other); position++) {
                target[tree.leafAt(position)] = tree.height(merge);
            }
            below = merge;
        }
    }

    /**
     * The cophenetic correlation: Pearson's, over all pairs, of their distances and their cophenetic distances. In -1..1; the
     * nearer to 1, the better the tree keeps the distances. O(n^2) time, nothing stored.
     *
     * @param tree the tree of these points
     * @param distances of moderate magnitude ({@link ScaledMatrix}); the tree's heights may be in another unit
     * @return NaN where one of the two does not vary
     */
    public static double correlation(Dendrogram tree, PointDistances distances, Progress progress) {
        int points = distances.points();
        double[] distance = new double[points];
        double[] cophenetic = new double[points];
        PairMoments moments = new PairMoments();
        int exponent = ScaledMatrix.exponentOf(tree.maximumHeight());
        for (int point = 1; point < points; point++) {
            progress.advance(point, points);
            distances.toAll(point, distance);
            row(tree, point, cophenetic);
            for (int other = 0; other < point; other++) {
                cophenetic[other] = Math.scalb(cophenetic[other], -exponent);
            }
            moments.add(distance, cophenetic, point);
        }
        return moments.correlation();
    }
}
