package dev.embx.health;

import dev.embx.embedding.Matrix;
import java.util.Arrays;

/**
 * Euclidean lengths of the usable vectors.
 *
 * @param minimum the shortest
 * @param median the middle one
 * @param maximum the longest
 * @param counts vectors in each of {@link #BINS} equal bins from the shortest to the longest
 * @param outliers vectors whose length is far out ({@link Fences}), the longest first
 */
public record VectorNorms(double minimum, double median, double maximum, long[] counts, Ranked outliers) {
    /** Bins of the histogram. */
    public static final int BINS = 20;

    static VectorNorms of(Matrix points, int[] rows) {
        double[] norms = new double[rows.length];
        Arrays.setAll(norms, place -> norm(points, place));
        double[] sorted = norms.clone();
        Arrays.sort(sorted);
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        long[] counts = new long[BINS];
        for (double norm : norms) {
            double share = most > least ? (norm - least) / (most - least) : 0;
            counts[Math.min(BINS - 1, (int) (share * BINS))]++;
        }
        Fences fences = Fences.of(norms);
        return new VectorNorms(
                least,
                Fences.quantile(sorted, 0.5),
                most,
                counts,
                Ranked.largest(rows, norms, place -> fences.outside(norms[place])));
    }

    private static double norm(Matrix points, int row) {
        double sum = 0;
        for (int c = 0; c < points.columns(); c++) {
            sum += points.get(row, c) * points.get(row, c);
        }
        return Math.sqrt(sum);
    }
}
