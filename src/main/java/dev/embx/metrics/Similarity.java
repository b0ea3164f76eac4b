package dev.embx.metrics;

/**
 * Similarity between rows of one matrix, in float64: the one definition that every list, picture and file shows.
 *
 * <p>The same two rows give the same bits whichever comes first, on every machine and thread count.
 */
public interface Similarity {

    /** The metric. */
    Metric metric();

    /** Number of rows of the matrix. */
    int rows();

    /** Whether a row can be compared: its values are finite and, for cosine and correlation, it has a direction. */
    boolean usable(int row);

    /** Similarity of two rows; NaN where one of them is not usable. Equal rows have cosine exactly 1. */
    double between(int a, int b);
}
