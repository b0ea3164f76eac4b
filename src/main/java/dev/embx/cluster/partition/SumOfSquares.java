package dev.embx.cluster.partition;

import dev.embx.linalg.Vectors;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Sums of squares of rows, added one after the other: the same on any number of threads. */
final class SumOfSquares {
    private SumOfSquares() {}

    /** |x|^2 */
    static double of(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value * value;
        }
        return sum;
    }

    /** |x - y|^2 */
    static double between(double[] x, double[] y) {
        double sum = 0;
        for (int c = 0; c < x.length; c++) {
            sum += (x[c] - y[c]) * (x[c] - y[c]);
        }
        return sum;
    }

    private static double[][] means(double[][] rows, int[] labels, int clusters) {
        double[][] means = new double[clusters][rows[0].length];
        int[] sizes = new int[clusters];
        for (int i = 0; i < rows.length; i++) {
            sizes[labels[i]]++;
            Vectors.addTimes(1, rows[i], means[labels[i]]);
        }
        for (int k = 0; k < clusters; k++) {
            for (int c = 0; c < means[k].length; c++) {
                means[k][c] /= sizes[k];
            }
        }
        return means;
    }

    /**
     * Of each point to the mean of its cluster: scikit-learn's inertia.
     *
     * @param labels from 0
     */
    static double within(double[][] rows, int[] labels, int clusters) {
        double[][] means = means(rows, labels, clusters);
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += between(rows[i], means[labels[i]]);
        }
        return sum;
    }

    /** Different rows, counted up to one more than {@code enough}. */
    static int distinct(double[][] rows, int enough) {
        Map<String, Integer> seen = new HashMap<>();
        for (double[] row : rows) {
            seen.putIfAbsent(Arrays.toString(row), seen.size());
            if (seen.size() > enough) {
                break;
            }
        }
        return seen.size();
    }

    /** Equal rows together, where there are no more different ones than clusters; all together for one cluster. */
    static LabeledClusters byValue(double[][] rows, int clusters) {
        if (clusters == 1) {
            return LabeledClusters.of(new int[rows.length], -1);
        }
        Map<String, Integer> seen = new HashMap<>();
        int[] labels = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            String key = Arrays.toString(rows[i]);
            seen.putIfAbsent(key, seen.size());
            labels[i] = seen.get(key);
        }
        return LabeledClusters.of(labels, -1);
    }
}
