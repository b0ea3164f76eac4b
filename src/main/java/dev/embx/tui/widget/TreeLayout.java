package dev.embx.tui.widget;

import dev.embx.cluster.Linkage;
import java.util.Arrays;
import java.util.Set;

/**
 * Where the nodes of a tree stand: one row a leaf or a folded cluster, and for each merge the rows of its two children. The
 * stem of a merge leaves from the row of its upper child, so no row is spent between leaves and no two lines cross.
 *
 * <p>Nodes are numbered as SciPy does: leaves from 0, merge m is {@code leaves + m}.
 */
public final class TreeLayout {
    private final Linkage linkage;
    private final int[] nodeOfRow;
    private final int[] rowOfNode;
    private final int[] cover;
    private final int[] parent;

    private TreeLayout(Linkage linkage, int[] nodeOfRow, int[] rowOfNode, int[] cover, int[] parent) {
        this.linkage = linkage;
        this.nodeOfRow = nodeOfRow;
        this.rowOfNode = rowOfNode;
        this.cover = cover;
        this.parent = parent;
    }

    /**
     * Lays a tree out.
     *
     * @param topToBottom all leaves in the order in which they are drawn
     * @param folded merges (as node numbers) that are drawn as one row
     */
    public static TreeLayout of(Linkage linkage, int[] topToBottom, Set<Integer> folded) {
        int leaves = linkage.leaves();
        int nodes = leaves + linkage.merges();
        int[] parent = parents(linkage, nodes);
        int[] cover = covers(linkage, folded, nodes);
        int[] rowOfNode = new int[nodes];
        Arrays.fill(rowOfNode, -1);
        int[] nodeOfRow = new int[leaves];
        int rows = 0;
        for (int leaf : topToBottom) {
            int node = cover[leaf] >= 0 ? cover[leaf] : leaf;
            if (rowOfNode[node] < 0) {
                rowOfNode[node] = rows;
                nodeOfRow[rows++] = node;
            }
            rowOfNode[leaf] = rowOfNode[node];
        }
        for (int m = 0; m < linkage.merges(); m++) {
            rowOfNode[leaves + m] = Math.min(rowOfNode[linkage.left()[m]], rowOfNode[linkage.right()[m]]);
        }
        return new TreeLayout(linkage, Arrays.copyOf(nodeOfRow, rows), rowOfNode, cover, parent);
    }

    private static int[] parents(Linkage linkage, int nodes) {
        int[] parent = new int[nodes];
        Arrays.fill(parent, -1);
        for (int m = 0; m < linkage.merges(); m++) {
            parent[linkage.left()[m]] = linkage.leaves() + m;
            parent[linkage.right()[m]] = linkage.leaves() + m;
        }
        return parent;
    }

    /** For each node the outermost folded cluster that hides it (itself included), or -1. */
    private static int[] covers(Linkage linkage, Set<Integer> folded, int nodes) {
        int[] cover = new int[nodes];
        Arrays.fill(cover, -1);
        for (int m = linkage.merges() - 1; m >= 0; m--) {
            int node = linkage.leaves() + m;
            if (cover[node] < 0 && folded.contains(node)) {
                cover[node] = node;
            }
            cover[linkage.left()[m]] = cover[node];
            cover[linkage.right()[m]] = cover[node];
        }
        return cover;
    }

    /** The tree. */
    public Linkage linkage() {
        return linkage;
    }

    /** Number of rows. */
    public int rows() {
        return nodeOfRow.length;
    }

    /** The leaf or folded cluster of a row. */
    public int node(int row) {
        return nodeOfRow[row];
    }

    /** The row of a node: that of its upper child's, or of the folded cluster that hides it. */
    public int row(int node) {
        return rowOfNode[node];
    }

    /** The merge above a node, or -1 above the root. */
    public int parent(int node) {
        return parent[node];
    }

    /** Whether a merge is drawn as such: neither folded nor hidden. */
    public boolean open(int node) {
        return node >= linkage.leaves() && cover[node] < 0;
    }

    /** The child of a merge that is drawn above the other. */
    public int upper(int node) {
        int m = node - linkage.leaves();
        int left = linkage.left()[m];
        int right = linkage.right()[m];
        return rowOfNode[left] <= rowOfNode[right] ? left : right;
    }

    /** The child of a merge that is drawn below the other. */
    public int lower(int node) {
        int m = node - linkage.leaves();
        return linkage.left()[m] + linkage.right()[m] - upper(node);
    }

    /** The height of a node: 0 for a leaf. */
    public double height(int node) {
        return node < linkage.leaves() ? 0 : linkage.height()[node - linkage.leaves()];
    }

    /** The last row of a node's subtree. */
    public int lastRow(int node) {
        int at = node;
        while (open(at)) {
            at = lower(at);
        }
        return rowOfNode[at];
    }
}
