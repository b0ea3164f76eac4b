package dev.embx.neighbors;

import java.util.List;

/**
 * A part of a calculation with items.
 *
 * @param minus whether it is taken off
 * @param items what it is the mean of: names or rows, at least one
 */
public record AnalogyTerm<T>(boolean minus, List<T> items) {

    /** Copies the list. */
    public AnalogyTerm {
        items = List.copyOf(items);
    }
}
