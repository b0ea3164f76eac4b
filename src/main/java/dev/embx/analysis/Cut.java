package dev.embx.analysis;

import dev.embx.cluster.FlatClusters;
import dev.embx.cluster.Linkage;
import java.util.Arrays;

/**
 * Clusters of a tree, numbered from the top of its picture.
 *
 * @param flat the clusters as SciPy numbers them
 * @param place for each leaf the place of its cluster from the top, from 0: A, B, ...
 * @param nodePlace for each node the place of the cluster that it lies in; -1 above the cut
 * @param height where the cut line stands
 */
public record Cut(FlatClusters flat, int[] place, int[] nodePlace, double height) {

    /** The cut at SciPy's default threshold. */
    static Cut byDefault(Tree tree) {
        double threshold = tree.dendrogram().defaultColorThreshold();
        // SciPy colors what is strictly below the threshold; fcluster keeps what is at it as well.
        FlatClusters flat = FlatClusters.atHeight(tree.dendrogram(), Math.nextDown(threshold));
        return of(tree, flat, threshold);
    }

    /** The cut into at most so many clusters; its line stands midway between the merges below and above. */
    static Cut into(Tree tree, int clusters) {
        return of(tree, FlatClusters.atMost(tree.dendrogram(), clusters), Double.NaN);
    }

    private static Cut of(Tree tree, FlatClusters flat, double line) {
        Linkage linkage = tree.linkage();
        int[] places = flat.placesFromTop();
        int[] place = new int[linkage.leaves()];
        Arrays.setAll(place, leaf -> places[flat.label(leaf) - 1]);
        int[] nodePlace = Arrays.copyOf(place, linkage.leaves() + linkage.merges());
        double below = 0;
        double above = Double.POSITIVE_INFINITY;
        for (int m = 0; m < linkage.merges(); m++) {
            int left = nodePlace[linkage.left()[m]];
            boolean inside = left >= 0 && left == nodePlace[linkage.right()[m]];
            nodePlace[linkage.leaves() + m] = inside ? left : -1;
            if (inside) {
                below = Math.max(below, linkage.height()[m]);
            } else {
                above = Math.min(above, linkage.height()[m]);
            }
        }
        double midway = Double.isInfinite(above) ? below : (below + above) / 2;
        return new Cut(flat, place, nodePlace, Double.isNaN(line) ? midway : line);
    }

    /** Number of clusters. */
    public int count() {
        return flat.count();
    }

    /** Number of leaves in the cluster at a place from the top. */
    public int size(int clusterPlace) {
        return flat.size(flat.labelsFromTop()[clusterPlace]);
    }
}
