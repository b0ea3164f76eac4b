package dev.embx.analysis.cluster;

import java.util.Locale;

/** The order of a tree's leaves; the merges are the same in both. */
public enum LeafOrder {
    /** The left cluster of a merge first, as SciPy's {@code dendrogram} draws it. */
    SCIPY("SciPy order"),
    /** Neighbors near each other: SciPy's {@code optimal_leaf_ordering}. */
    OPTIMAL("optimal order");

    private final String words;

    LeafOrder(String words) {
        this.words = words;
    }

    /** As shown on the screen. */
    public String words() {
        return words;
    }

    /** The name in commands: "optimal". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
