package dev.embx.tui.view.compare;

/** What is shown of two sets side by side. */
public enum PairPart {
    /** The items by how many neighbors they keep, and both neighbor lists of one. */
    ITEMS,
    /** The pairs of items that one set calls similar and the other does not. */
    PAIRS,
    /** Both trees, leaf to leaf. */
    TREES;

    PairPart next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
