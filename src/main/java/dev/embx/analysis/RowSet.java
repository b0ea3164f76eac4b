package dev.embx.analysis;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Rows of a set that the user picked. Immutable; two that have the same rows are equal. */
public final class RowSet {
    /** No rows: nothing is picked. */
    public static final RowSet NONE = new RowSet(new BitSet());

    private final BitSet rows;

    private RowSet(BitSet rows) {
        this.rows = rows;
    }

    /** These rows. */
    public static RowSet of(IntStream rows) {
        BitSet picked = new BitSet();
        rows.forEach(picked::set);
        return new RowSet(picked);
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
    public RowSet with(RowSet more) {
        BitSet both = (BitSet) rows.clone();
        both.or(more.rows);
        return new RowSet(both);
    }

    /** These rows with one of them left out, or with it where it was not among them. */
    public RowSet flipped(int row) {
        BitSet other = (BitSet) rows.clone();
        other.flip(row);
        return new RowSet(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSet that && rows.equals(that.rows);
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
