package dev.embx.tui.view;

import dev.embx.tui.cell.Rect;

/**
 * Who has which cells where a map is shown.
 *
 * @param whole all of them
 * @param shared whether another map has the right half
 */
record MapRoom(Rect whole, boolean shared) {
    private static final int WIDE = 100;
    private static final int TWO = 160;
    private static final int LEAST_SIDE = 38;
    private static final int MOST_SIDE = 56;
    /** The map's own columns before what is beside it grows. */
    private static final int ENOUGH = 82;

    /** Whether there is room for two maps. */
    static boolean forTwo(Rect whole) {
        return whole.columns() >= TWO;
    }

    private Rect own() {
        return shared ? whole.left(whole.columns() / 2) : whole;
    }

    /** Whether there is room beside the map. */
    boolean wide() {
        return own().columns() >= WIDE;
    }

    private int sideColumns() {
        return Math.max(LEAST_SIDE, Math.min(MOST_SIDE, own().columns() - ENOUGH));
    }

    /** The cells of the map. */
    Rect map() {
        return wide() ? own().left(own().columns() - sideColumns()) : own();
    }

    /** The cells beside the map. */
    Rect side() {
        return own().rightOf(own().columns() - sideColumns() + 1);
    }

    /** The cells of the other map, below a line of its own facts. */
    Rect other() {
        return whole.rightOf(whole.columns() / 2 + 1).below(1);
    }
}
