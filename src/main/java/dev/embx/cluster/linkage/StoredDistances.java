package dev.embx.cluster.linkage;

import dev.embx.cluster.distance.DistanceTriangle;
import java.util.Arrays;

/**
 * Distances between clusters in a triangle, updated at each merge. Half of a row lies scattered over memory, and a chain comes
 * back to its last clusters, so the rows used last are kept whole.
 */
final class StoredDistances implements ClusterDistances {
    private static final int KEPT_ROWS = 8;
    private static final int NONE = -1;

    private final DistanceTriangle triangle;
    private final LinkageMethod method;
    private final double[][] rows;
    private final int[] rowOf = new int[KEPT_ROWS];
    private final long[] usedAt = new long[KEPT_ROWS];
    private long uses;

    StoredDistances(DistanceTriangle triangle, LinkageMethod method) {
        this.triangle = triangle;
        this.method = method;
        rows = new double[KEPT_ROWS][triangle.size()];
        Arrays.fill(rowOf, NONE);
    }

    @Override
    public int size() {
        return triangle.size();
    }

    @Override
    public double[] row(int cluster) {
        return rows[slot(cluster)];
    }

    private int slot(int cluster) {
        int slot = 0;
        int oldest = 0;
        while (slot < KEPT_ROWS && rowOf[slot] != cluster) {
            oldest = usedAt[slot] < usedAt[oldest] ? slot : oldest;
            slot++;
        }
        if (slot == KEPT_ROWS) {
            slot = oldest;
            triangle.copyRow(cluster, rows[slot]);
            rowOf[slot] = cluster;
        }
        usedAt[slot] = ++uses;
        return slot;
    }

    @Override
    public void merge(int gone, int kept, double between, double[] sizes) {
        int goneSlot = slot(gone);
        double[] merged = row(kept);
        new DistanceUpdate(rows[goneSlot], merged, sizes, between, sizes[gone], sizes[kept]).apply(method, size());
        triangle.setRow(kept, merged);
        rowOf[goneSlot] = NONE;
        for (int slot = 0; slot < KEPT_ROWS; slot++) {
            if (rowOf[slot] != NONE) {
                rows[slot][kept] = merged[rowOf[slot]];
            }
        }
    }

    @Override
    public void keep(int[] clusters, Runnable checkpoint) {
        triangle.keep(clusters, checkpoint);
        Arrays.fill(rowOf, NONE);
    }
}
