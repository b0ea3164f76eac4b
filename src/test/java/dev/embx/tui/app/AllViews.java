package dev.embx.tui.app;

import java.util.ArrayList;
import java.util.List;

/** The one list of views that tests go through: the keys that lead to each from the first screen. */
final class AllViews {
    /** On the notebook's sets. */
    static final List<String> KEYS = keys("matrix", "shrek");

    private AllViews() {}

    /** The keys to each view of sets that have two items with these words in their labels. */
    static List<String> keys(String one, String other) {
        List<String> keys = new ArrayList<>(lists(one, other));
        keys.addAll(List.of("2 H", "4", "4 f", "5", "6", "7"));
        return keys;
    }

    /** The keys to each view that is a list. */
    static List<String> lists(String one, String other) {
        return List.of(
                "1",
                "2",
                "2 Tab",
                "3",
                "3 Tab",
                "3 = Ctrl-U \"" + one + " + " + other + "\" Enter",
                "3 = Ctrl-U \"" + one + " .. " + other + "\" Enter",
                "7 l Enter",
                "7 l Enter p",
                "7 l Enter p p",
                "8",
                "8 / \"hubs\" Enter Enter",
                "C");
    }
}
