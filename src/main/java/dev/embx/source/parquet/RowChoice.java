package dev.embx.source.parquet;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which rows of a file are read.
 *
 * @param from the first, from 0
 * @param to one after the last; may be beyond what there is
 * @param drawn those that are read, counted from {@code from}; null for all of them
 */
public record RowChoice(long from, long to, BitSet drawn) {
    /** Every row. */
    public static final RowChoice ALL = new RowChoice(0, Long.MAX_VALUE, null);

    /** No row: to count them. */
    public static final RowChoice NONE = new RowChoice(0, Long.MAX_VALUE, new BitSet());

    /** Whether nothing is left out. */
    public boolean isAll() {
        return from == 0 && to == Long.MAX_VALUE && drawn == null;
    }

    /** Whether a row is read. */
    public boolean has(long row) {
        return row >= from && row < to && (drawn == null || drawn.get((int) (row - from)));
    }

    /** Whether no row from here on is read. */
    public boolean endsBefore(long row) {
        return row >= to;
    }

    /** Number of rows that are read out of a given number. */
    public int count(long rows) {
        return Math.toIntExact(drawn == null ? Math.max(0, Math.min(rows, to) - from) : drawn.cardinality());
    }

    /** The rows that are read out of a given number, in order. */
    public int[] of(int rows) {
        return IntStream.range((int) Math.min(from, rows), (int) Math.min(to, rows))
                .filter(this::has)
                .toArray();
    }

    /** Whether any row of a stretch is read. */
    boolean hasAny(long first, long end) {
        if (first >= to || end <= from) {
            return false;
        }
        if (drawn == null) {
            return true;
        }
        int next = drawn.nextSetBit((int) Math.max(0, first - from));
        return next >= 0 && next + from < end;
    }

    /** Goes through all rows in order and numbers those that are read. */
    public static final class Cursor {
        private final RowChoice choice;
        private long row;
        private int taken;

        /** Begins at the first row. */
        public Cursor(RowChoice choice) {
            this.choice = choice;
        }

        /** The number of the next row among those that are read; -1 where it is not. */
        public int next() {
            return choice.has(row++) ? taken++ : -1;
        }

        /** Passes over rows of which none is read. */
        public void skip(long rows) {
            row += rows;
        }

        /** Whether no further row is read. */
        public boolean isAtEnd() {
            return choice.endsBefore(row);
        }

        /** Rows so far that are read. */
        public int taken() {
            return taken;
        }

        /** Rows so far. */
        public long rows() {
            return row;
        }
    }
}
