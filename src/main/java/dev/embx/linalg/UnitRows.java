package dev.embx.linalg;

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
            // By a power of two first, which is exact: squares of tiny and huge values stay in range.
            Vectors.scale(row, Vectors.powerOfTwo(Vectors.largest(row)));
            double squares = 0;
            for (int i = 0; i < row.length; i++) {
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
