package dev.embx.manifold;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.metrics.Metric;

/** The space in which the points of a map are compared. */
public final class UnitRows {

    private UnitRows() {}

    /**
     * Rows whose Euclidean distances order as the metric does: for cosine every row divided by its length, so that half of the
     * squared distance is 1 - cosine; for Euclidean the rows as they are.
     *
     * @param points usable rows
     * @throws IllegalArgumentException for any other metric
     */
    public static Matrix of(Matrix points, Metric metric) {
        return switch (metric) {
            case EUCLIDEAN -> points;
            case COSINE -> unit(points);
            case DOT, CORRELATION ->
                throw new IllegalArgumentException("maps are made by cosine or euclidean, not by " + metric.id());
        };
    }

    private static Matrix unit(Matrix points) {
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
