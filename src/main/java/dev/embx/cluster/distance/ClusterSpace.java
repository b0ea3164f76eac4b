package dev.embx.cluster.distance;

import dev.embx.embedding.Matrix;
import dev.embx.linalg.UnitRows;

/** Rows as means and sums of squares are taken of them: at length 1, or for the Euclidean distance as they are. */
public final class ClusterSpace {
    private ClusterSpace() {}

    /** The rows of a matrix, which are usable: finite, and not zero unless the distance is Euclidean. */
    public static Matrix of(Matrix points, ClusterDistance distance) {
        return distance == ClusterDistance.EUCLIDEAN ? points : UnitRows.of(points);
    }

    /** The same as arrays. */
    public static double[][] rows(Matrix points, ClusterDistance distance) {
        Matrix matrix = of(points, distance);
        double[][] rows = new double[points.rows()][points.columns()];
        for (int i = 0; i < rows.length; i++) {
            matrix.copyRow(i, rows[i]);
        }
        return rows;
    }
}
