package dev.embx.comparison;

import java.util.Arrays;

/**
 * Rank-biased overlap of two lists without repeats, extrapolated beyond their end (RBO_ext, equation 32 of Webber, Moffat and
 * Zobel 2010, A similarity measure for indefinite rankings): agreement at each depth, the first places weighing most. In 0..1,
 * and 1 for equal lists. Not for several threads at once.
 */
public final class RankBiasedOverlap {
    /** A place counts 0.9 of the one before. */
    public static final double PERSISTENCE = 0.9;

    private final double persistence;
    private final byte[] seen;

    /**
     * For lists of items below {@code items}.
     *
     * @param persistence 0..1, both excluded
     */
    public RankBiasedOverlap(double persistence, int items) {
        this.persistence = persistence;
        seen = new byte[items];
    }

    /** The overlap of two lists of one length. */
    public double of(int[] a, int[] b) {
        double weight = 1;
        double sum = 0;
        int shared = 0;
        for (int depth = 1; depth <= a.length; depth++) {
            shared += meet(a[depth - 1]) + meet(b[depth - 1]);
            sum += weight * shared / depth;
            weight *= persistence;
        }
        Arrays.stream(a).forEach(item -> seen[item] = 0);
        Arrays.stream(b).forEach(item -> seen[item] = 0);
        return (1 - persistence) * sum + weight * shared / a.length;
    }

    /** 1 where the item was met before, in the other list. */
    private int meet(int item) {
        return seen[item]++;
    }

    /** The mean overlap of lists of {@code k} of {@code n} - 1 items at random. */
    static double chance(double persistence, int k, int n) {
        if (n < 2) {
            return Double.NaN;
        }
        double weight = 1;
        double sum = 0;
        for (int depth = 1; depth <= k; depth++) {
            sum += weight * depth / (n - 1);
            weight *= persistence;
        }
        return (1 - persistence) * sum + weight * k / (n - 1);
    }
}
