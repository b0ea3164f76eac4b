package dev.embx.metrics;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import java.util.function.IntToDoubleFunction;

/** Makes the similarity between the rows of a matrix, or from its rows to a vector, for each metric. */
public final class Similarities {

    private Similarities() {}

    /**
     * The similarity between the rows of a matrix. Looks at every value once.
     *
     * <p>Rows are scaled by powers of two, so magnitudes from 1e-300 to 1e300 lose nothing. A row that holds a NaN or an
     * infinite value is not usable; for cosine neither is a zero row, for correlation neither is a row of equal values.
     */
    public static Similarity of(Matrix matrix, Metric metric) {
        ScaledRows rows = scaled(matrix, metric);
        return new RowSimilarity(metric, rows, rows);
    }

    /**
     * The similarity of each row of a matrix to one vector, which need not be a row.
     *
     * @param vector as long as the matrix has columns
     * @return from a row to its similarity; NaN where the row or the vector is not usable
     */
    public static IntToDoubleFunction to(Matrix matrix, Metric metric, double[] vector) {
        requireLength(matrix, vector);
        Similarity similarity = new RowSimilarity(metric, scaled(matrix, metric), query(metric, vector));
        return row -> similarity.between(row, 0);
    }

    private static ScaledRows scaled(Matrix matrix, Metric metric) {
        return ScaledRows.of(matrix, metric, Runtime.getRuntime().availableProcessors());
    }

    static ScaledRows query(Metric metric, double[] vector) {
        return scaled(new Float64Matrix(1, vector.length, vector.clone()), metric);
    }

    static void requireLength(Matrix matrix, double[] vector) {
        if (vector.length != matrix.columns()) {
            throw new IllegalArgumentException("the vector has " + vector.length + " dimensions, the set has "
                    + matrix.columns() + "; give one value per dimension");
        }
    }
}
