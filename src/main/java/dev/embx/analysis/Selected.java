package dev.embx.analysis;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Rows of a set that the user picked. Immutable; two that have the same rows are equal. */
public final class Selected {
    /** No rows: nothing is picked. */
    public static final Selected NONE = new Selected(new BitSet());

    private final BitSet rows;

    private Selected(BitSet rows) {
        this.rows = rows;
    }

    /** These rows. */
    public static Selected of(IntStream rows) {
        BitSet picked = new BitSet();
        rows.forEach(picked::set);
        return new Selected(picked);
    }

    /** Whether a row is among them. */
    public boolean has(int row) {
        return row >= 0 && rows.get(row);
    }

    /** Number of rows. */
    public int count() {
        return rows.cardinality();
    }

    /** Whether nothing is picked. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows, ascending. */
    public IntStream rows() {
        return rows.stream();
    }

    /** These rows and others. */
    public Selected with(Selected more) {
        BitSet both = (BitSet) rows.clone();
        both.or(more.rows);
        return new Selected(both);
    }

    /** These rows with one of them left out, or with it where it was not among them. */
    public Selected flipped(int row) {
        BitSet other = (BitSet) rows.clone();
        other.flip(row);
        return new Selected(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selected that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
