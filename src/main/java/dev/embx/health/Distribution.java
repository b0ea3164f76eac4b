package dev.embx.health;

import java.util.Arrays;

/**
 * How many values lie in each of some equal bins, as NumPy's {@code histogram} counts them.
 *
 * @param edges ends of the bins, ascending, one more than there are bins; a bin holds its lower end, the last its upper too
 * @param counts values in each bin
 */
public record Distribution(double[] edges, long[] counts) {
    /** No bins. */
    static final Distribution NONE = new Distribution(new double[] {0}, new long[0]);

    private static final int BINS = 20;

    /** Twenty bins from the smallest value to the largest; values that are not finite are not counted. */
    public static Distribution of(double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            return NONE;
        }
        double least = Arrays.stream(finite).min().orElseThrow();
        double most = Arrays.stream(finite).max().orElseThrow();
        long[] counts = new long[BINS];
        for (double value : finite) {
            double share = most > least ? (value - least) / (most - least) : 0;
            counts[Math.min(BINS - 1, (int) (share * BINS))]++;
        }
        double[] edges = new double[BINS + 1];
        Arrays.setAll(edges, i -> i == BINS ? most : least + i * ((most - least) / BINS));
        return new Distribution(edges, counts);
    }
}
