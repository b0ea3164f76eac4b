package dev.embx.manifold.trust;

import java.util.Arrays;

/** The other points in the order of their distance from one; ties go to the smaller row. */
final class Ranks {
    private final int self;
    private final int[] order;
    private final int[] rank;

    private Ranks(int self, int[] order) {
        this.self = self;
        this.order = order;
        rank = new int[order.length + 1];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i + 1;
        }
    }

    /**
     * Ranks all points but one.
     *
     * @param squared squared distance of each point, its own among them
     */
    static Ranks of(int self, double[] squared) {
        // Bits of numbers that are not negative order as the numbers do; a stable sort keeps ties in the order of rows.
        Integer[] rows = new Integer[squared.length];
        Arrays.setAll(rows, i -> i);
        Arrays.sort(rows, (a, b) -> Double.compare(squared[a], squared[b]));
        int[] order = new int[squared.length - 1];
        int next = 0;
        for (int row : rows) {
            if (row != self) {
                order[next++] = row;
            }
        }
        return new Ranks(self, order);
    }

    /** The point at a place from 0. */
    int at(int place) {
        return order[place];
    }

    /** The rank of another point, from 1; 0 for the point itself. */
    int of(int row) {
        return row == self ? 0 : rank[row];
    }
}
