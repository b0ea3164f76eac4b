package dev.embx.tui.widget.projection;

import java.util.OptionalInt;

/** Finds room for titles beside points, so that none touches a point or another title. First come, first served. */
public final class TitlePlaces {
    private final int columns;
    private final boolean[] taken;

    /** Room around the points of a grid. */
    public TitlePlaces(PointGrid grid, int columns, int rows) {
        this.columns = columns;
        taken = new boolean[columns * rows];
        for (int cell = 0; cell < taken.length; cell++) {
            taken[cell] = grid.taken(cell);
        }
    }

    /**
     * Takes room for a title beside a cell, at its right or else at its left, a blank between them and after it.
     *
     * @param width columns of the title
     * @return its first column; empty where there is no room
     */
    public OptionalInt take(int cell, int width) {
        int row = cell / columns;
        int column = cell % columns;
        for (int from : new int[] {column + 2, column - 1 - width}) {
            if (free(row, from, width, column)) {
                for (int i = from; i < from + width; i++) {
                    taken[row * columns + i] = true;
                }
                return OptionalInt.of(from);
            }
        }
        return OptionalInt.empty();
    }

    private boolean free(int row, int from, int width, int point) {
        if (from < 0 || from + width > columns) {
            return false;
        }
        for (int i = Math.max(0, from - 1); i < Math.min(columns, from + width + 1); i++) {
            if (i != point && taken[row * columns + i]) {
                return false;
            }
        }
        return true;
    }
}
