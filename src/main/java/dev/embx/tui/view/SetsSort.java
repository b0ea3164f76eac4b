package dev.embx.tui.view;

import dev.embx.analysis.OpenSet;
import java.util.Comparator;
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
        Comparator<OpenSet> byName = Comparator.comparing(OpenSet::name);
        Comparator<OpenSet> order = switch (this) {
            case NAME -> byName;
            case ITEMS -> Comparator.comparingInt(open -> -open.set().rows());
            case DIMENSIONS -> Comparator.comparingInt(open -> -open.set().dimensions());
            case UNUSABLE -> Comparator.comparingInt(open -> -open.check().unusable());
        };
        return sets.stream().sorted(order.thenComparing(byName)).toList();
    }
}
