package dev.embx.manifold.trust;

import dev.embx.manifold.Layout;

/**
 * The other points by their distance from one point; ties go to the smaller row. Only what is asked for is ranked: each
 * rank beyond the nearest takes one pass over the distances.
 */
public final class Ranks {
    private final int self;
    private final double[] squared;
    private final int[] nearest;

    /**
     * The neighbors of a point on a map.
     *
     * @param k nearest to find, at most all others
     */
    public static Ranks onMap(Layout layout, int point, int k) {
        double[] squared = new double[layout.size()];
        for (int other = 0; other < squared.length; other++) {
            double dx = layout.x()[other] - layout.x()[point];
            double dy = layout.y()[other] - layout.y()[point];
            squared[other] = dx * dx + dy * dy;
        }
        return new Ranks(point, squared, k);
    }

    /**
     * Finds the nearest points.
     *
     * @param squared squared distance of each point, its own among them
     * @param k nearest to find, at most all others
     */
    Ranks(int self, double[] squared, int k) {
        this.self = self;
        this.squared = squared;
        nearest = new int[k];
        int found = 0;
        for (int row = 0; row < squared.length; row++) {
            if (row != self && (found < k || squared[row] < squared[nearest[k - 1]])) {
                found = Math.min(k, found + 1);
                insert(row, found - 1);
            }
        }
    }

    /** Rows come in ascending order, so that an equal one before stays before. */
    private void insert(int row, int last) {
        int place = last;
        while (place > 0 && squared[row] < squared[nearest[place - 1]]) {
            nearest[place] = nearest[place - 1];
            place--;
        }
        nearest[place] = row;
    }

    /** The point at a place from 0 to k - 1. */
    public int at(int place) {
        return nearest[place];
    }

    /** The rank of another point, from 1; 0 for the point itself. */
    public int of(int row) {
        if (row == self) {
            return 0;
        }
        int before = 0;
        for (int other = 0; other < squared.length; other++) {
            if (squared[other] < squared[row] || (squared[other] == squared[row] && other < row)) {
                before++;
            }
        }
        boolean selfBefore = squared[self] < squared[row] || (squared[self] == squared[row] && self < row);
        return before + (selfBefore ? 0 : 1);
    }
}
