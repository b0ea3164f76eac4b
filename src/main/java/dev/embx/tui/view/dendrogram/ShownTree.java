package dev.embx.tui.view.dendrogram;

import dev.embx.analysis.cluster.Cut;
import dev.embx.analysis.cluster.HierarchicalClustering;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.dendrogram.DendrogramLayout;
import java.util.Optional;

/**
 * What is drawn of a dendrogram.
 *
 * @param set name of the set
 * @param tree the tree
 * @param layout its rows
 * @param cut its clusters, where they are known
 * @param node the leaf, merge or folded cluster at the cursor
 * @param cursor the row of the node, and the first row in sight
 * @param logarithmic whether heights stand by their logarithm
 */
record ShownTree(
        String set,
        HierarchicalClustering tree,
        DendrogramLayout layout,
        Optional<Cut> cut,
        int node,
        Cursor cursor,
        boolean logarithmic) {}
