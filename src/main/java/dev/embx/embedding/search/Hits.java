package dev.embx.embedding.search;

/** The items of a set that fit a query: each has an order. Immutable. */
public final class Hits {
    private final byte[] orders;
    private final int[] rows;

    /** Hits by one order per row, as {@link MatchRank} gives it. */
    Hits(byte[] orders) {
        this.orders = orders;
        this.rows = ranked(orders);
    }

    /** Rows by ascending order, ties by row: a counting sort. */
    private static int[] ranked(byte[] orders) {
        int[] next = new int[MatchRank.NO_MATCH + 2];
        for (byte order : orders) {
            next[order + 1]++;
        }
        for (int order = 1; order < next.length; order++) {
            next[order] += next[order - 1];
        }
        int[] rows = new int[next[MatchRank.NO_MATCH]];
        for (int row = 0; row < orders.length; row++) {
            if (orders[row] != MatchRank.NO_MATCH) {
                rows[next[orders[row]]++] = row;
            }
        }
        return rows;
    }

    /** Number of items that fit. */
    public int size() {
        return rows.length;
    }

    /** The row of the item at a place from 0: the best first, ties by row. */
    public int row(int place) {
        return rows[place];
    }

    /** The order of a row, smaller is better; {@link MatchRank#NO_MATCH} where it does not fit. */
    public int order(int row) {
        return orders[row];
    }

    /** The rank of a row. */
    public MatchRank rank(int row) {
        return MatchRank.of(orders[row]);
    }
}
