package dev.embx.embedding;

/**
 * A row-major matrix of vectors, one row per item, kept in the precision in which it was stored.
 *
 * <p>Shape: {@code rows() x columns()}, each at least 0; {@code rows * columns} is below 2^31.
 */
public sealed interface Matrix permits Float32Matrix, Float64Matrix {

    /** Number of items. */
    int rows();

    /** Number of dimensions. */
    int columns();

    /** The value at a row and a column, exactly as stored. */
    double get(int row, int column);

    /** Copies one row into the first {@code columns()} places of {@code target}. */
    void copyRow(int row, double[] target);

    /** The given rows, in the given order, as a matrix of its own. */
    Matrix select(int[] rows);

    /** Bytes that the values take. */
    long bytes();
}
