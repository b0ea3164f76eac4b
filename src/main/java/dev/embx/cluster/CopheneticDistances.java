package dev.embx.cluster;

/**
 * Cophenetic distances: of two leaves, the height of the merge that joins them (Sokal and Rohlf 1962; SciPy's {@code
 * cophenet}).
 */
public final class CopheneticDistances {
    private CopheneticDistances() {}

    /**
     * The distances of one leaf to all leaves, by leaf.
     *
     * @param target as long as there are leaves; 0 at the leaf itself
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
}
