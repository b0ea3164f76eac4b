package dev.embx.health;

import java.util.Arrays;

/**
 * The range outside of which a value is far out (Tukey 1977, Exploratory Data Analysis, section 2D): three interquartile ranges
 * beyond the quartiles, and never closer to them than a millionth of the median, so that rounding makes no outliers.
 *
 * @param lower values below are far out
 * @param upper values above are far out
 */
record Fences(double lower, double upper) {
    private static final double RANGES = 3;
    private static final double ROUNDING = 1e-6;

    /** The fences of at least one value. */
    static Fences of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double first = quantile(sorted, 0.25);
        double third = quantile(sorted, 0.75);
        double reach = Math.max(RANGES * (third - first), ROUNDING * Math.abs(quantile(sorted, 0.5)));
        return new Fences(first - reach, third + reach);
    }

    boolean outside(double value) {
        return value < lower || value > upper;
    }

    /** NumPy's {@code quantile}: linear between the two values at the place. */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
