package dev.embx.metrics;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;

/** Rows of length 1: half of the squared distance of two is 1 - cosine. */
public final class UnitRows {

    private UnitRows() {}

    /**
     * Every row divided by its length.
     *
     * @param points usable rows: finite and not zero
     */
    public static Matrix of(Matrix points) {
        double[] values = new double[Math.multiplyExact(points.rows(), points.columns())];
        double[] row = new double[points.columns()];
        for (int r = 0; r < points.rows(); r++) {
            points.copyRow(r, row);
            double largest = 0;
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
            // By a power of two first, which is exact: squares of tiny and huge values stay in range.
            double scale = Math.scalb(1.0, -Math.max(Double.MIN_EXPONENT + 1, Math.getExponent(largest)));
            double squares = 0;
            for (int i = 0; i < row.length; i++) {
                row[i] *= scale;
                squares += row[i] * row[i];
            }
            double length = Math.sqrt(squares);
            for (int i = 0; i < row.length; i++) {
                values[r * row.length + i] = row[i] / length;
            }
        }
        return new Float64Matrix(points.rows(), points.columns(), values);
    }
}
