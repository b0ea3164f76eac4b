package dev.embx.cluster.partition;

import java.util.Arrays;

/** The last steps of k-means, until no point changes its cluster (Lloyd 1982): Smile stops where the sum hardly shrinks. */
final class Lloyd {
    private static final int STEPS = 1_000;

    private Lloyd() {}

    /**
     * Moves points to the nearest mean until none moves; of equally near ones the point stays, else takes the first.
     *
     * @param labels from 0; no cluster is empty
     */
    static int[] settle(double[][] rows, int[] labels, int clusters) {
        int[] now = labels.clone();
        for (int step = 0; step < STEPS; step++) {
            int[] next = nearest(rows, now, means(rows, now, clusters));
            boolean emptied = Arrays.stream(next).distinct().count() < clusters;
            if (emptied || Arrays.equals(next, now)) {
                break;
            }
            now = next;
        }
        return now;
    }

    private static int[] nearest(double[][] rows, int[] labels, double[][] means) {
        int[] nearest = labels.clone();
        for (int i = 0; i < rows.length; i++) {
            double least = SumOfSquares.between(rows[i], means[nearest[i]]);
            for (int k = 0; k < means.length; k++) {
                double distance = SumOfSquares.between(rows[i], means[k]);
                if (distance < least) {
                    least = distance;
                    nearest[i] = k;
                }
            }
        }
        return nearest;
    }

    /** The mean of each cluster. */
    static double[][] means(double[][] rows, int[] labels, int clusters) {
        double[][] means = new double[clusters][rows[0].length];
        int[] sizes = new int[clusters];
        for (int i = 0; i < rows.length; i++) {
            sizes[labels[i]]++;
            for (int c = 0; c < rows[i].length; c++) {
                means[labels[i]][c] += rows[i][c];
            }
        }
        for (int k = 0; k < clusters; k++) {
            for (int c = 0; c < means[k].length; c++) {
                means[k][c] /= sizes[k];
            }
        }
        return means;
    }
}
