package dev.embx.comparison;

import dev.embx.cluster.CutClusters;
import dev.embx.cluster.Dendrogram;
import dev.embx.job.Progress;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How far two trees of the same leaves agree. O(n^2) time, nothing stored.
 *
 * @param a the first tree
 * @param b the second, its leaves in the order nearest to the first's; its leaf i is the same item
 * @param cophenetic Pearson's correlation of the cophenetic distances of all pairs of leaves (Sokal and Rohlf 1962), -1..1
 * @param bakersGamma Spearman's correlation of the merges at which the pairs meet (Baker 1974, Stability of two hierarchical
 *     grouping techniques, as dendextend computes it), -1..1
 * @param fowlkesMallows index of the cut of both into {@code clusters} clusters (Fowlkes and Mallows 1983), 0..1
 * @param chance the expected index of unrelated clusters of the same sizes (their section 2)
 * @param clusters of the first tree's cut; fewer than wanted where heights are equal
 */
public record DendrogramAgreement(
        Dendrogram a,
        Dendrogram b,
        double cophenetic,
        double bakersGamma,
        double fowlkesMallows,
        double chance,
        int clusters) {

    /**
     * Compares two trees.
     *
     * @param clusters into how many clusters both are cut, at least 1
     */
    public static DendrogramAgreement of(Dendrogram a, Dendrogram b, int clusters, Progress progress) {
        SimpleRegression heights = new SimpleRegression();
        SimpleRegression stages = new SimpleRegression();
        double[] rankA = ranksOfMerges(a);
        double[] rankB = ranksOfMerges(b);
        int leaves = a.size();
        int[] meetA = new int[leaves];
        int[] meetB = new int[leaves];
        for (int leaf = 1; leaf < leaves; leaf++) {
            progress.advance(leaf, leaves);
            meetings(a, leaf, meetA);
            meetings(b, leaf, meetB);
            for (int other = 0; other < leaf; other++) {
                heights.addData(a.height(meetA[other]), b.height(meetB[other]));
                stages.addData(rankA[meetA[other] - leaves], rankB[meetB[other] - leaves]);
            }
        }
        Overlap overlap = Overlap.of(CutClusters.atMost(a, clusters), CutClusters.atMost(b, clusters));
        return new DendrogramAgreement(
                a,
                Untangling.of(a, b),
                heights.getR(),
                stages.getR(),
                overlap.index(),
                overlap.chance(leaves),
                overlap.clusters());
    }

    /** The merge at which a leaf meets each other leaf. */
    private static void meetings(Dendrogram tree, int leaf, int[] target) {
        int below = leaf;
        for (int merge = tree.parent(leaf); merge >= 0; merge = tree.parent(merge)) {
            int other = tree.left(merge) == below ? tree.right(merge) : tree.left(merge);
            int first = tree.position(other);
            for (int position = first; position < first + tree.size(other); position++) {
                target[tree.leafAt(position)] = merge;
            }
            below = merge;
        }
    }

    /** For each merge the mean rank of the pairs that meet at it, among all pairs by the number of their merge. */
    private static double[] ranksOfMerges(Dendrogram tree) {
        double[] ranks = new double[tree.size() - 1];
        double before = 0;
        for (int merge = 0; merge < ranks.length; merge++) {
            int node = tree.size() + merge;
            double pairs = (double) tree.size(tree.left(node)) * tree.size(tree.right(node));
            ranks[merge] = before + (pairs + 1) / 2;
            before += pairs;
        }
        return ranks;
    }

    /** Pairs of leaves within a cluster: of both, of the first, of the second. */
    private record Overlap(double both, double first, double second, int clusters) {

        static Overlap of(CutClusters a, CutClusters b) {
            int[][] shared = new int[a.count()][b.count()];
            for (int leaf = 0; leaf < a.labels().length; leaf++) {
                shared[a.label(leaf) - 1][b.label(leaf) - 1]++;
            }
            double both = 0;
            for (int[] row : shared) {
                for (int count : row) {
                    both += pairs(count);
                }
            }
            return new Overlap(both, within(a), within(b), a.count());
        }

        private static double within(CutClusters clusters) {
            double pairs = 0;
            for (int label = 1; label <= clusters.count(); label++) {
                pairs += pairs(clusters.size(label));
            }
            return pairs;
        }

        private static double pairs(int count) {
            return count * (count - 1.0) / 2;
        }

        double index() {
            return both / Math.sqrt(first * second);
        }

        double chance(int leaves) {
            return Math.sqrt(first * second) / pairs(leaves);
        }
    }
}
