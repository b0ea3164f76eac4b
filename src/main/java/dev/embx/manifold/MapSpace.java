package dev.embx.manifold;

import dev.embx.embedding.Matrix;
import dev.embx.linalg.UnitRows;
import dev.embx.metrics.Metric;

/** The space in which the points of a map are compared. */
public final class MapSpace {

    private MapSpace() {}

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
            case COSINE -> UnitRows.of(points);
            case DOT, CORRELATION ->
                throw new IllegalArgumentException("projections support euclidean and cosine, not " + metric.id());
        };
    }
}
