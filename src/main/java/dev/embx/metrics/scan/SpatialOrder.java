package dev.embx.metrics.scan;

import java.util.Arrays;

/**
 * Puts points that are near each other side by side: the leaves, from left to right, of a k-d tree (Bentley 1975, Multidimensional
 * binary search trees) that halves at the median of the widest coordinate.
 */
final class SpatialOrder {
    private static final int INDEX_BITS = 32;
    private static final long INDEX = 0xFFFFFFFFL;

    private final double[][] points;
    private final int coordinates;
    private final int leaf;
    private final long[] order;

    private SpatialOrder(double[][] points, int coordinates, int leaf) {
        this.points = points;
        this.coordinates = coordinates;
        this.leaf = leaf;
        order = new long[points.length];
        Arrays.setAll(order, i -> i);
    }

    /**
     * The points in the order of the leaves.
     *
     * @param points one row per point
     * @param coordinates values of a row that count
     * @param leaf points per leaf; only the last has fewer
     */
    static int[] of(double[][] points, int coordinates, int leaf) {
        SpatialOrder sorted = new SpatialOrder(points, coordinates, leaf);
        sorted.split(0, points.length);
        return Arrays.stream(sorted.order).mapToInt(i -> (int) i).toArray();
    }

    private void split(int from, int to) {
        if (to - from <= leaf) {
            return;
        }
        int widest = widest(from, to);
        for (int i = from; i < to; i++) {
            int index = (int) order[i];
            order[i] = (long) ascending((float) points[index][widest]) << INDEX_BITS | (index & INDEX);
        }
        Arrays.sort(order, from, to);
        int leaves = (to - from + leaf - 1) / leaf;
        int middle = from + leaves / 2 * leaf;
        split(from, middle);
        split(middle, to);
    }

    /** The bits of a number as an integer of the same order. */
    static int ascending(float value) {
        int bits = Float.floatToRawIntBits(value);
        return bits ^ ((bits >> (Integer.SIZE - 1)) & Integer.MAX_VALUE);
    }

    private int widest(int from, int to) {
        double[] low = points[(int) order[from]].clone();
        double[] high = low.clone();
        for (int i = from + 1; i < to; i++) {
            double[] point = points[(int) order[i]];
            for (int c = 0; c < coordinates; c++) {
                low[c] = Math.min(low[c], point[c]);
                high[c] = Math.max(high[c], point[c]);
            }
        }
        int widest = 0;
        for (int c = 1; c < coordinates; c++) {
            if (high[c] - low[c] > high[widest] - low[widest]) {
                widest = c;
            }
        }
        return widest;
    }
}
