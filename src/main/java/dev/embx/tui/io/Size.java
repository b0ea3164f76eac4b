package dev.embx.tui.io;

/**
 * Size of a terminal in cells.
 *
 * @param columns width, at least 1
 * @param rows height, at least 1
 */
public record Size(int columns, int rows) {

    /** Takes less than 1 as 1. */
    public Size {
        columns = Math.max(1, columns);
        rows = Math.max(1, rows);
    }
}
