package dev.embx.cluster.distance;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import java.util.Arrays;

/** Rows as means and sums of squares are taken of them: at length 1, or for the Euclidean distance as they are. */
public final class UnitRows {
    private UnitRows() {}

    /** The rows of a matrix, which are usable: finite, and not zero unless the distance is Euclidean. */
    public static double[][] of(Matrix points, ClusterDistance distance) {
        double[][] rows = new double[points.rows()][points.columns()];
        for (int i = 0; i < rows.length; i++) {
            points.copyRow(i, rows[i]);
            if (distance != ClusterDistance.EUCLIDEAN) {
                // Divided by the largest first: a square may overflow.
                divide(rows[i], Arrays.stream(rows[i]).map(Math::abs).max().orElse(1));
                divide(rows[i], length(rows[i]));
            }
        }
        return rows;
    }

    /** The same as a matrix. */
    public static Matrix matrix(Matrix points, ClusterDistance distance) {
        double[] values = Arrays.stream(of(points, distance))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        return new Float64Matrix(points.rows(), points.columns(), values);
    }

    private static double length(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    private static void divide(double[] row, double by) {
        for (int c = 0; c < row.length; c++) {
            row[c] /= by;
        }
    }
}
