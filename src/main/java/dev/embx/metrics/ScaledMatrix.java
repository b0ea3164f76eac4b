package dev.embx.metrics;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.error.UserError;

/**
 * The rows of a matrix, all divided by one power of two where values are extreme, so that squares and sums of squares stay
 * within float64. Values of moderate magnitude are left as they are; the division is exact.
 *
 * @param points the matrix, divided by 2^exponent
 * @param exponent 0 where the largest magnitude is between 2^-{@value #MODERATE} and 2^{@value #MODERATE}
 */
public record ScaledMatrix(Matrix points, int exponent) {
    /** Distances of such values fit in float32 too, and products of four of them in float64. */
    private static final int MODERATE = 100;

    /** Looks at every value once; all are finite. */
    public static ScaledMatrix of(Matrix points) {
        double[] row = new double[points.columns()];
        double largest = 0;
        for (int r = 0; r < points.rows(); r++) {
            points.copyRow(r, row);
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        int exponent = exponentOf(largest);
        return new ScaledMatrix(exponent == 0 ? points : divided(points, exponent), exponent);
    }

    /** The exponent to divide by where {@code largest} is the largest magnitude; 0 where it is moderate. */
    public static int exponentOf(double largest) {
        int exponent = Math.getExponent(largest);
        return largest == 0 || Math.abs(exponent) <= MODERATE ? 0 : exponent;
    }

    private static Matrix divided(Matrix points, int exponent) {
        double[] values = new double[Math.multiplyExact(points.rows(), points.columns())];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.scalb(points.get(i / points.columns(), i % points.columns()), -exponent);
        }
        return new Float64Matrix(points.rows(), points.columns(), values);
    }

    /**
     * Turns lengths in the divided matrix into lengths in the matrix as it was, in place.
     *
     * @throws UserError where one is beyond the range of float64
     */
    public void restore(double[] lengths) {
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.scalb(lengths[i], exponent);
            if (Double.isInfinite(lengths[i])) {
                throw UserError.data("a distance is beyond 1e308", "divide the vectors by a constant");
            }
        }
    }
}
