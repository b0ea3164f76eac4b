package dev.embx.health;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;

/** Keeps squares and sums within the range of a double. */
final class Magnitude {
    private static final int MODERATE = 300;

    private Magnitude() {}

    /** The vectors, or where values are extreme the vectors times a power of two: only lengths tell the difference. */
    static Matrix moderate(Matrix points) {
        double largest = 0;
        for (int r = 0; r < points.rows(); r++) {
            for (int c = 0; c < points.columns(); c++) {
                largest = Math.max(largest, Math.abs(points.get(r, c)));
            }
        }
        int exponent = Math.getExponent(largest);
        if (Math.abs(exponent) < MODERATE) {
            return points;
        }
        double[] values = new double[Math.multiplyExact(points.rows(), points.columns())];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.scalb(points.get(i / points.columns(), i % points.columns()), -exponent);
        }
        return new Float64Matrix(points.rows(), points.columns(), values);
    }
}
