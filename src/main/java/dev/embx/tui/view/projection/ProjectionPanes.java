package dev.embx.tui.view.projection;

import dev.embx.tui.cell.Rect;

/**
 * The panes of the map view: the map, facts about its items, and a second map.
 *
 * @param whole all of them
 * @param shared whether there is another map
 * @param facts whether facts about the items are shown
 */
record ProjectionPanes(Rect whole, boolean shared, boolean facts) {
    private static final int WIDE = 100;
    private static final int TWO = 160;
    private static final int TWO_WIDE = 180;
    private static final int LEAST_SIDE = 38;
    private static final int MOST_SIDE = 56;
    /** The map's own columns before what is beside it grows. */
    private static final int ENOUGH = 82;

    /** Whether there is room for two maps. */
    static boolean forTwo(Rect whole) {
        return whole.columns() >= TWO;
    }

    /** Whether there is room beside the map. */
    boolean wide() {
        return facts && whole.columns() >= (shared ? TWO_WIDE : WIDE);
    }

    private int sideColumns() {
        if (!wide()) {
            return 0;
        }
        return shared ? LEAST_SIDE : Math.max(LEAST_SIDE, Math.min(MOST_SIDE, whole.columns() - ENOUGH));
    }

    private int mapColumns() {
        int both = whole.columns() - sideColumns();
        return shared ? both / 2 : both;
    }

    /** The cells of the map. */
    Rect map() {
        return whole.left(mapColumns());
    }

    /** The cells beside the map. */
    Rect side() {
        return whole.rightOf(mapColumns() + 1).left(sideColumns() - 1);
    }

    /** The cells of the other map, below a line of its own facts. */
    Rect other() {
        return whole.rightOf(mapColumns() + sideColumns() + 1).below(1);
    }
}
