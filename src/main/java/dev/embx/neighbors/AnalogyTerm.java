package dev.embx.neighbors;

import java.util.List;

/**
 * A term of an analogy.
 *
 * @param minus whether it is subtracted
 * @param items names or rows whose mean it is, at least one
 */
public record AnalogyTerm<T>(boolean minus, List<T> items) {

    /** Copies the list. */
    public AnalogyTerm {
        items = List.copyOf(items);
    }
}
