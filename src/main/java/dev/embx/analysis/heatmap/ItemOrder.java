package dev.embx.analysis.heatmap;

import java.util.Locale;

/** In which order a matrix shows its items. */
public enum ItemOrder {
    /** As the file has them. */
    GIVEN("as given"),
    /** By label, then row. */
    LABEL("by label"),
    /** As the leaves of the tree stand, from the top. */
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
