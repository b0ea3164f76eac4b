package dev.embx.tui.view.sets;

import dev.embx.analysis.OpenSet;
import java.util.List;

/** How the list of sets is sorted; equal ones by name. */
public enum SetsSort {
    NAME("name"),
    ITEMS("items"),
    DIMENSIONS("dimensions"),
    UNUSABLE("unusable vectors");

    private final String words;

    SetsSort(String words) {
        this.words = words;
    }

    /** As shown on the screen. */
    public String words() {
        return words;
    }

    /** The next one, round and round. */
    public SetsSort next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** The sets in this order. */
    List<OpenSet> sorted(List<OpenSet> sets) {
        return sets.stream().sorted(this::compare).toList();
    }

    /** By hand, since the JDK's composed comparators cost milliseconds before the first frame. */
    private int compare(OpenSet a, OpenSet b) {
        int order = Integer.compare(figure(b), figure(a));
        return order == 0 ? a.name().compareTo(b.name()) : order;
    }

    private int figure(OpenSet open) {
        return switch (this) {
            case NAME -> 0;
            case ITEMS -> open.set().rows();
            case DIMENSIONS -> open.set().dimensions();
            case UNUSABLE -> -open.check().unusable();
        };
    }
}
