package dev.embx.cluster;

import dev.embx.cluster.linkage.Linkage;
import java.util.Arrays;

/**
 * A linkage as a tree that one can walk. Nodes are numbered as in the linkage: leaves {@code 0..n-1}, merges {@code
 * n..2n-2}; the root is the last.
 */
public final class Dendrogram {
    /** SciPy colors the clusters below this share of the greatest height. */
    private static final double COLOR_THRESHOLD = 0.7;

    private final Linkage linkage;
    private final boolean[] swapped;
    private final int[] parent;
    private final int[] firstPosition;
    private final int[] leaves;

    private Dendrogram(Linkage linkage, boolean[] swapped) {
        this.linkage = linkage;
        this.swapped = swapped;
        int nodes = 2 * linkage.leaves() - 1;
        parent = new int[nodes];
        firstPosition = new int[nodes];
        leaves = new int[linkage.leaves()];
    }

    /** The tree of a linkage, the left cluster of each merge first. */
    public static Dendrogram of(Linkage linkage) {
        return of(linkage, new boolean[linkage.merges()]);
    }

    /**
     * The tree of a linkage in another order of leaves.
     *
     * @param swapped whether the right cluster of a merge comes first; one per merge
     */
    public static Dendrogram of(Linkage linkage, boolean[] swapped) {
        Dendrogram tree = new Dendrogram(linkage, swapped.clone());
        tree.fill();
        return tree;
    }

    /** A parent has a larger number than its children, so one pass downwards places all of them. */
    private void fill() {
        Arrays.fill(parent, -1);
        for (int node = root(); node >= linkage.leaves(); node--) {
            parent[left(node)] = node;
            parent[right(node)] = node;
            firstPosition[left(node)] = firstPosition[node];
            firstPosition[right(node)] = firstPosition[node] + size(left(node));
        }
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            leaves[firstPosition[leaf]] = leaf;
        }
    }

    /** The linkage it was made of. */
    public Linkage linkage() {
        return linkage;
    }

    /** Number of leaves. */
    public int size() {
        return leaves.length;
    }

    /** The leaves in the order in which SciPy's {@code dendrogram} draws them: the left child of a merge first. */
    public int[] leaves() {
        return leaves.clone();
    }

    /** The leaf at a place of the drawn order. */
    public int leafAt(int position) {
        return leaves[position];
    }

    /** Place in the drawn order of the first leaf below a node; of a leaf its own place. */
    public int position(int node) {
        return firstPosition[node];
    }

    /** The last merge, or the only leaf. */
    public int root() {
        return parent.length - 1;
    }

    /** Whether a node is a leaf. */
    public boolean isLeaf(int node) {
        return node < leaves.length;
    }

    /** The node that a node is merged into; -1 for the root. */
    public int parent(int node) {
        return parent[node];
    }

    /** The child of a merge that is drawn first. */
    public int left(int merge) {
        int m = merge - leaves.length;
        return swapped[m] ? linkage.right()[m] : linkage.left()[m];
    }

    /** The child of a merge that is drawn last. */
    public int right(int merge) {
        int m = merge - leaves.length;
        return swapped[m] ? linkage.left()[m] : linkage.right()[m];
    }

    /** Whether the right cluster of a merge's linkage row comes first. */
    public boolean isSwapped(int merge) {
        return swapped[merge - leaves.length];
    }

    /** Height of a node: 0 for a leaf. */
    public double height(int node) {
        return isLeaf(node) ? 0 : linkage.height()[node - leaves.length];
    }

    /** Number of leaves below a node: 1 for a leaf. */
    public int size(int node) {
        return isLeaf(node) ? 1 : linkage.size()[node - leaves.length];
    }

    /** The leaves below a node in drawn order. */
    public int[] members(int node) {
        return Arrays.copyOfRange(leaves, firstPosition[node], firstPosition[node] + size(node));
    }

    /** The greatest height; 0 for one leaf. */
    public double maximumHeight() {
        return Arrays.stream(linkage.height()).max().orElse(0);
    }

    /** The height below which SciPy's {@code dendrogram} colors clusters: 0.7 times the greatest. */
    public double defaultColorThreshold() {
        return COLOR_THRESHOLD * maximumHeight();
    }
}
