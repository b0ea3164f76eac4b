package dev.embx.analysis;

import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.Linkage;

/**
 * A hierarchical clustering of the usable rows of a set.
 *
 * @param rows the set's row of each leaf
 * @param dendrogram the tree; leaf i is {@code rows[i]}
 */
public record Tree(int[] rows, Dendrogram dendrogram) {

    /** The merges in SciPy's form. */
    public Linkage linkage() {
        return dendrogram.linkage();
    }

    /** The leaves from top to bottom: SciPy's order read backwards, as {@code orientation="right"} draws it. */
    public int[] topToBottom() {
        return fromTop(dendrogram);
    }

    /** The leaves of a tree from top to bottom. */
    public static int[] fromTop(Dendrogram dendrogram) {
        int[] leaves = dendrogram.leaves();
        int[] turned = new int[leaves.length];
        for (int i = 0; i < leaves.length; i++) {
            turned[i] = leaves[leaves.length - 1 - i];
        }
        return turned;
    }
}
