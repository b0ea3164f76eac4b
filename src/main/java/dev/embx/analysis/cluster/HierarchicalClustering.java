package dev.embx.analysis.cluster;

import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.linkage.Linkage;
import java.util.Arrays;

/**
 * A hierarchical clustering of the usable rows of a set.
 *
 * @param rows the set's row of each leaf, ascending
 * @param dendrogram the tree; leaf i is {@code rows[i]}
 */
public record HierarchicalClustering(int[] rows, Dendrogram dendrogram) {

    /** The merges in SciPy's form. */
    public Linkage linkage() {
        return dendrogram.linkage();
    }

    /** The leaves from top to bottom: SciPy's order read backwards, as {@code orientation="right"} draws it. */
    public int[] topToBottom() {
        int[] turned = new int[dendrogram.size()];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = leafFromTop(i);
        }
        return turned;
    }

    /** The leaf at a place from the top. */
    public int leafFromTop(int place) {
        return dendrogram.leafAt(dendrogram.size() - 1 - place);
    }

    /** The topmost leaf below a node; a leaf itself. */
    public int topmostLeaf(int node) {
        return dendrogram.leafAt(dendrogram.position(node) + dendrogram.size(node) - 1);
    }

    /** The leaf of a row of the set; -1 where the row is not usable. */
    public int leafOfRow(int row) {
        return Math.max(-1, Arrays.binarySearch(rows, row));
    }
}
