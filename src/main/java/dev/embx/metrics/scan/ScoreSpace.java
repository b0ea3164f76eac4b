package dev.embx.metrics.scan;

import dev.embx.metrics.Metric;
import dev.embx.metrics.ScaledRows;
import dev.embx.metrics.Similarity;

/**
 * How the rows of a matrix become float32 vectors whose dot product, the <i>score</i>, ranks pairs as their similarity
 * does, and how far a score may be off.
 */
public interface ScoreSpace {

    /** Values of a vector. */
    int depth();

    /** Writes the vector of row {@code row} of {@code rows}, in float64, to {@code target}. */
    void vector(ScaledRows rows, int row, double[] target);

    /** Turns a rounded vector, in place, into what it is as the left factor of a score. Exact. */
    default void toLeft(float[] vector) {}

    /** The size of a vector as {@link #margin} counts it. */
    double weight(double[] vector);

    /**
     * How far the float32 score of two vectors of at most these weights can be from {@link #score} of their similarity as
     * {@link Similarity} computes it.
     */
    double margin(double weight, double other);

    /** The score that pairs of this similarity have; increasing. */
    double score(double similarity);

    /** The similarity that pairs of this score have; increasing. */
    double similarity(double score);

    /** How many of the first values of a vector say where it lies; the others follow from them. */
    default int coordinates() {
        return depth();
    }

    /**
     * No vector in one box has a higher {@link #score} with one in the other, but for rounding that {@link #margin} exceeds.
     *
     * @param low least coordinates of one box, {@code high} the largest
     */
    double highest(double[] low, double[] high, double[] otherLow, double[] otherHigh);

    /** The squared distance of two boxes: of their nearest points. */
    static double squaredDistance(double[] low, double[] high, double[] otherLow, double[] otherHigh) {
        double squares = 0;
        for (int c = 0; c < low.length; c++) {
            double gap = Math.max(0, Math.max(otherLow[c] - high[c], low[c] - otherHigh[c]));
            squares += gap * gap;
        }
        return squares;
    }

    /** The space of a metric over the usable rows of a matrix. */
    static ScoreSpace of(Metric metric, ScaledRows rows) {
        return switch (metric) {
            case COSINE, CORRELATION -> new CosineSpace(rows.columns());
            case DOT -> new DotSpace(rows.columns(), rows.largestExponent());
            case EUCLIDEAN -> EuclideanSpace.of(rows);
        };
    }
}
