package dev.embx.source.format.lines;

import dev.embx.error.UserError;
import dev.embx.text.Counts;

/**
 * Refuses tables of which nearly all cells are missing, such as one in which each row has a key of its own: every column has a
 * place for every row, so the memory that they take grows with the square of the file.
 */
final class CellBudget {
    /** Cells that are always few enough. */
    private static final long LARGE = 16L << 20;

    /** How many places there may be for each cell that is there. */
    private static final long MOST_GROWTH = 200;

    private long present;

    /** Counts the cells of one more row. */
    void add(int cells, int columns, int rows) {
        present += cells;
        long places = (long) columns * rows;
        if (places > LARGE && places > MOST_GROWTH * present) {
            throw UserError.data(
                    Counts.of(columns, "column") + " of which nearly all cells are missing",
                    "write the values of a row as one list");
        }
    }
}
