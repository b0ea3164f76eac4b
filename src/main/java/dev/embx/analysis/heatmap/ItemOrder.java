package dev.embx.analysis.heatmap;

import java.util.Locale;

/** The order of the items of a matrix. */
public enum ItemOrder {
    /** As the file has them. */
    GIVEN("as given"),
    /** By label, then row. */
    LABEL("by label"),
    /** The order of the leaves of the tree, from the top. */
    LEAVES("leaves");

    private final String words;

    ItemOrder(String words) {
        this.words = words;
    }

    /** Its name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As shown on the screen. */
    public String words() {
        return words;
    }

    /** The next value; the first after the last. */
    public ItemOrder next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
