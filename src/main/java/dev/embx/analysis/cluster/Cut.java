package dev.embx.analysis.cluster;

import dev.embx.cluster.CutClusters;
import dev.embx.cluster.Dendrogram;
import java.util.Arrays;

/**
 * Clusters of a tree, numbered from the top of its picture.
 *
 * @param tree the tree
 * @param flat the clusters as SciPy numbers them
 * @param place for each leaf the place of its cluster from the top, from 0: A, B, ...
 * @param nodePlace for each node the place of the cluster that it lies in; -1 above the cut
 * @param height where the cut line stands; NaN where no one line gives the clusters
 * @param fewer the next smaller number of clusters that a cut can give; the same for 1
 * @param more the next larger number; the same where every leaf is a cluster
 */
public record Cut(
        HierarchicalClustering tree, CutClusters flat, int[] place, int[] nodePlace, double height, int fewer, int more)
        implements Clustering {

    /** Clusters whose line stands midway between the merges below and above. */
    static Cut into(HierarchicalClustering tree, CutClusters flat) {
        double below = flat.leastHeight();
        double above = flat.nextHeight();
        return of(tree, flat, Double.isInfinite(above) ? below : (below + above) / 2);
    }

    /** Clusters that no line at one height gives. */
    static Cut without(HierarchicalClustering tree, CutClusters flat) {
        return of(tree, flat, Double.NaN);
    }

    /** Clusters whose line stands at a height. */
    static Cut of(HierarchicalClustering tree, CutClusters flat, double line) {
        Dendrogram dendrogram = tree.dendrogram();
        int[] places = flat.placesFromTop();
        int[] place = new int[dendrogram.size()];
        Arrays.setAll(place, leaf -> places[flat.label(leaf) - 1]);
        int[] nodePlace = Arrays.copyOf(place, dendrogram.root() + 1);
        for (int node = dendrogram.size(); node <= dendrogram.root(); node++) {
            int left = nodePlace[dendrogram.left(node)];
            nodePlace[node] = left == nodePlace[dendrogram.right(node)] ? left : -1;
        }
        int fewer = CutClusters.atHeight(dendrogram, flat.nextHeight()).count();
        int more = CutClusters.atHeight(dendrogram, Math.nextDown(flat.leastHeight()))
                .count();
        return new Cut(tree, flat, place, nodePlace, line, fewer, more);
    }

    @Override
    public int[] rows() {
        return tree.rows();
    }

    @Override
    public int count() {
        return flat.count();
    }

    /** Number of leaves of each of the first {@code most} clusters from the top. */
    public int[] sizes(int most) {
        int[] sizes = new int[Math.min(most, count())];
        int next = 0;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = flat.size(flat.label(tree.leafFromTop(next)));
            next += sizes[i];
        }
        return sizes;
    }

    @Override
    public int placeOfRow(int row) {
        int leaf = tree.leafOfRow(row);
        return leaf < 0 ? -1 : place[leaf];
    }
}
