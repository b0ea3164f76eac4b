package dev.embx.tui.widget.dendrogram;

import dev.embx.cluster.Dendrogram;
import java.util.Arrays;

/**
 * Where the nodes of a tree stand: one row a leaf or a folded cluster, and for each merge the rows of its two children. The
 * stem of a merge leaves from the row of its upper child, so no row is spent between leaves and no two lines cross.
 *
 * <p>Nodes are numbered as in {@link Dendrogram}; its last leaf is on top. Costs what the folds cost, not what the tree
 * would: a row is found by looking for the fold before it.
 */
public final class DendrogramLayout {
    private final Dendrogram tree;
    private final int[] folds;
    private final int[] hidden;

    /**
     * A layout.
     *
     * @param folds folded merges from the top, none inside another
     * @param hidden rows that the folds before each one take away, and at the end those of all
     */
    private DendrogramLayout(Dendrogram tree, int[] folds, int[] hidden) {
        this.tree = tree;
        this.folds = folds;
        this.hidden = hidden;
    }

    /**
     * Lays a tree out.
     *
     * @param folded merges (as node numbers) that are drawn as one row; leaves count for nothing
     */
    public static DendrogramLayout of(Dendrogram tree, int[] folded) {
        // A cluster that begins in the same row as one inside it has the larger number: it comes first.
        long[] fromTop = Arrays.stream(folded)
                .filter(node -> !tree.isLeaf(node))
                .mapToLong(node -> ((long) place(tree, node) << Integer.SIZE) + (Integer.MAX_VALUE - node))
                .sorted()
                .toArray();
        int[] folds = new int[fromTop.length];
        int[] hidden = new int[fromTop.length + 1];
        int count = 0;
        int end = 0;
        for (long key : fromTop) {
            int node = Integer.MAX_VALUE - (int) key;
            if (place(tree, node) >= end) {
                end = place(tree, node) + tree.size(node);
                folds[count++] = node;
                hidden[count] = hidden[count - 1] + tree.size(node) - 1;
            }
        }
        return new DendrogramLayout(tree, Arrays.copyOf(folds, count), Arrays.copyOf(hidden, count + 1));
    }

    /** The place of a node's topmost leaf among all leaves, from the top. */
    private static int place(Dendrogram tree, int node) {
        return tree.size() - tree.position(node) - tree.size(node);
    }

    /** The tree. */
    public Dendrogram tree() {
        return tree;
    }

    /** Number of rows. */
    public int rows() {
        return tree.size() - hidden[folds.length];
    }

    /** The leaf or folded cluster of a row. */
    public int node(int row) {
        int next = foldsUpTo(row, true);
        if (next > 0 && foldRow(next - 1) == row) {
            return folds[next - 1];
        }
        return tree.leafAt(tree.size() - 1 - (row + hidden[next]));
    }

    /** The row of a node: that of its upper child's, or of the folded cluster that hides it. */
    public int row(int node) {
        int place = place(tree, node);
        int next = foldsUpTo(place, false);
        return hides(next - 1, place) ? foldRow(next - 1) : place - hidden[next];
    }

    /** The last row of a node's subtree. */
    public int lastRow(int node) {
        return row(tree.leafAt(tree.position(node)));
    }

    /** How many folds begin at a row, or at a place among all leaves, or above it. */
    private int foldsUpTo(int limit, boolean rows) {
        int low = 0;
        int high = folds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int start = rows ? foldRow(middle) : place(tree, folds[middle]);
            if (start <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int foldRow(int fold) {
        return place(tree, folds[fold]) - hidden[fold];
    }

    private boolean hides(int fold, int place) {
        return fold >= 0 && place < place(tree, folds[fold]) + tree.size(folds[fold]);
    }

    /** The merge above a node, or -1 above the root. */
    public int parent(int node) {
        return tree.parent(node);
    }

    /** Whether a merge is drawn as such: neither folded nor hidden. */
    public boolean open(int node) {
        if (tree.isLeaf(node)) {
            return false;
        }
        int fold = foldsUpTo(place(tree, node), false) - 1;
        return !hides(fold, place(tree, node) + tree.size(node) - 1);
    }

    /** The node itself where it is drawn, else the folded cluster that hides it. */
    public int shown(int node) {
        return open(node) ? node : node(row(node));
    }

    /** The child of a merge that is drawn above the other. */
    public int upper(int node) {
        return tree.right(node);
    }

    /** The child of a merge that is drawn below the other. */
    public int lower(int node) {
        return tree.left(node);
    }
}
