package dev.embx.embedding;

import java.util.Arrays;

/**
 * Euclidean lengths of a set's usable vectors, NumPy's {@code linalg.norm}; all NaN where no vector is usable.
 *
 * @param minimum the shortest
 * @param median the middle one, the mean of the two middle ones of an even number
 * @param maximum the longest
 */
public record Norms(double minimum, double median, double maximum) {
    /** Sums of squares between these lose nothing: scaling by a power of two would give the same bits. */
    private static final double SMALL = 1e-200;

    private static final double LARGE = 1e300;

    /** The norms of the given rows. */
    public static Norms of(Matrix vectors, int[] rows) {
        return of(lengths(vectors, rows));
    }

    /** Of lengths of rows. */
    public static Norms of(double[] lengths) {
        if (lengths.length == 0) {
            return new Norms(Double.NaN, Double.NaN, Double.NaN);
        }
        double[] norms = lengths.clone();
        Arrays.sort(norms);
        int half = norms.length / 2;
        double median = norms.length % 2 == 1 ? norms[half] : norms[half - 1] / 2 + norms[half] / 2;
        return new Norms(norms[0], median, norms[norms.length - 1]);
    }

    /** The lengths of all rows. */
    public static double[] lengths(Matrix vectors) {
        int[] rows = new int[vectors.rows()];
        Arrays.setAll(rows, row -> row);
        return lengths(vectors, rows);
    }

    /** The lengths of some rows. */
    public static double[] lengths(Matrix vectors, int[] rows) {
        double[] row = new double[vectors.columns()];
        double[] norms = new double[rows.length];
        for (int i = 0; i < norms.length; i++) {
            vectors.copyRow(rows[i], row);
            norms[i] = norm(row);
        }
        return norms;
    }

    /** The length of a vector. */
    public static double norm(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum > SMALL && sum < LARGE ? Math.sqrt(sum) : scaledNorm(values);
    }

    /** Scales before squaring, so that neither 1e300 overflows nor 1e-300 vanishes. */
    private static double scaledNorm(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest == 0) {
            return 0;
        }
        double scale = Math.scalb(1.0, -Math.getExponent(largest));
        double sum = 0;
        for (double value : values) {
            sum += value * scale * (value * scale);
        }
        return Math.sqrt(sum) / scale;
    }
}
