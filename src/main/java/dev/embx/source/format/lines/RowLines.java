package dev.embx.source.format.lines;

import java.util.Arrays;

/** In which line of a file each row begins. */
final class RowLines {
    private int[] lines = new int[64];
    private int size;

    /** Notes the line of the next row; lines count from 1. */
    void put(int row, long line) {
        if (row >= lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length);
        }
        lines[row] = (int) line;
        size = row + 1;
    }

    /** Where a row is, in words; rows of a file without lines by their number from 0. */
    String place(int row) {
        return row < size ? "line " + lines[row] : "row " + row;
    }
}
