package dev.embx.tui.view;

import java.util.Locale;
import java.util.Optional;

/** The views by number. */
public enum Tab {
    SETS("Sets", Action.SETS),
    PAIRS("Pairs", Action.PAIRS),
    NEIGHBORS("Neighbors", Action.NEIGHBORS),
    HEATMAP("Heatmap", Action.HEATMAP),
    TREE("Tree", Action.DENDROGRAM),
    MAP("Map", Action.MAP),
    COMPARE("Compare", Action.COMPARE),
    HEALTH("Health", Action.HEALTH),
    CLUSTERS("Clusters", Action.CLUSTERS);

    private final String title;
    private final Action action;

    Tab(String title, Action action) {
        this.title = title;
        this.action = action;
    }

    /** Its name in the second row. */
    public String title() {
        return title;
    }

    /** Whether a selection changes what it shows; the others are about all items. */
    public boolean showsSelection() {
        return this != SETS && this != COMPARE && this != HEALTH;
    }

    /** Its name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of a name. */
    public static Optional<Tab> of(String word) {
        for (Tab tab : values()) {
            if (tab.word().equals(word)) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }

    /** The action that opens it. */
    public Action action() {
        return action;
    }
}
