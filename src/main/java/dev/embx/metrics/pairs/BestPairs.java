package dev.embx.metrics.pairs;

import java.util.Arrays;

/**
 * The best pairs seen so far, up to a limit: a heap with the worst of them on top.
 *
 * <p>Better is a larger (for the other end of the ranking: smaller) similarity, then a smaller row, then a smaller column.
 * Which pairs remain does not depend on the order in which they come.
 */
public final class BestPairs {
    private final double sign;
    private final int capacity;
    private double[] keys;
    private int[] rows;
    private int[] columns;
    private int size;

    private BestPairs(double sign, int capacity) {
        this.sign = sign;
        this.capacity = capacity;
        int room = Math.min(capacity, 64);
        keys = new double[room];
        rows = new int[room];
        columns = new int[room];
    }

    /** Keeps the {@code capacity} most similar pairs. */
    public static BestPairs most(int capacity) {
        return new BestPairs(1, capacity);
    }

    /** Keeps the {@code capacity} least similar pairs. */
    public static BestPairs least(int capacity) {
        return new BestPairs(-1, capacity);
    }

    /** Pairs kept so far. */
    public int size() {
        return size;
    }

    /**
     * The similarity of the worst pair kept, when no more can come beside it: only pairs as good or better matter. Before
     * that, minus infinity for the most similar and infinity for the least.
     */
    public double bound() {
        double key = size < capacity ? Double.NEGATIVE_INFINITY : capacity == 0 ? Double.POSITIVE_INFINITY : keys[0];
        return sign * key;
    }

    /** Offers a pair; false where it is no better than every pair kept and there is no room for it. */
    public boolean offer(double similarity, int row, int column) {
        double key = sign * similarity;
        if (size < capacity) {
            grow();
            siftUp(size++, key, row, column);
            return true;
        }
        if (capacity == 0 || !worse(keys[0], rows[0], columns[0], key, row, column)) {
            return false;
        }
        siftDown(key, row, column);
        return true;
    }

    /** Offers all pairs of another. */
    public void offerAll(BestPairs other) {
        for (int i = 0; i < other.size; i++) {
            offer(sign * other.keys[i], other.rows[i], other.columns[i]);
        }
    }

    /** Takes all pairs out, best first. */
    public ExtremePairs.Ranking drain() {
        ExtremePairs.Ranking ranking = new ExtremePairs.Ranking(new int[size], new int[size], new double[size]);
        for (int i = size - 1; i >= 0; i--) {
            ranking.row()[i] = rows[0];
            ranking.column()[i] = columns[0];
            ranking.similarity()[i] = sign * keys[0] + 0.0;
            size = i;
            siftDown(keys[i], rows[i], columns[i]);
        }
        return ranking;
    }

    private static boolean worse(double key, int row, int column, double otherKey, int otherRow, int otherColumn) {
        if (key != otherKey) {
            return key < otherKey;
        }
        return row != otherRow ? row > otherRow : column > otherColumn;
    }

    private void grow() {
        if (size == keys.length) {
            int room = (int) Math.min(capacity, 2L * size);
            keys = Arrays.copyOf(keys, room);
            rows = Arrays.copyOf(rows, room);
            columns = Arrays.copyOf(columns, room);
        }
    }

    private void siftUp(int from, double key, int row, int column) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (!worse(key, row, column, keys[parent], rows[parent], columns[parent])) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        put(at, key, row, column);
    }

    private void siftDown(double key, int row, int column) {
        int at = 0;
        for (int child = worseChild(at); child < size; child = worseChild(at)) {
            if (!worse(keys[child], rows[child], columns[child], key, row, column)) {
                break;
            }
            move(child, at);
            at = child;
        }
        if (size > 0) {
            put(at, key, row, column);
        }
    }

    /** The worse of the two children, {@code size} or more where there is none. */
    private int worseChild(int at) {
        int left = 2 * at + 1;
        int right = left + 1;
        boolean takeRight =
                right < size && worse(keys[right], rows[right], columns[right], keys[left], rows[left], columns[left]);
        return takeRight ? right : left;
    }

    private void move(int from, int to) {
        put(to, keys[from], rows[from], columns[from]);
    }

    private void put(int at, double key, int row, int column) {
        keys[at] = key;
        rows[at] = row;
        columns[at] = column;
    }
}
