package dev.embx.linalg.kernel;

import java.util.Arrays;

/**
 * The input and output of a {@link StripKernel} in one thread: a few rows against consecutive panels.
 *
 * <p>Layout: {@code rows[rowsOffset + i * kernel.rows() + r]} is value {@code i} of row {@code r}; {@code panels[(p * depth
 * + i) * kernel.width() + c]} is value {@code i} of column {@code c} of panel {@code p}; {@code scores[r * kernel.width() +
 * c]} is the score of row {@code r} with column {@code c} of the panel found last.
 */
public final class Strip {
    /** Values per row. */
    public final int depth;
    /** Scores of the panel found last. */
    public final float[] scores;
    /** Per row: scores below it are of interest. */
    public final float[] least;
    /** Per row: scores above it are of interest. */
    public final float[] most;
    /** The rows of one or more strips. */
    public float[] rows = {};
    /** Where the rows of this strip begin. */
    public int rowsOffset;
    /** The panels. */
    public float[] panels = {};
    /** Per column of the panels: scores above it are of interest to {@link StripKernel#nextOfEither}. */
    public float[] columnMost = {};
    /** Number of panels to look at. */
    public int panelCount;

    /** A strip of rows of {@code depth} values for a kernel. */
    public Strip(StripKernel kernel, int depth) {
        this.depth = depth;
        scores = new float[kernel.rows() * kernel.width()];
        least = new float[kernel.rows()];
        most = new float[kernel.rows()];
        Arrays.fill(least, Float.NEGATIVE_INFINITY);
        Arrays.fill(most, Float.POSITIVE_INFINITY);
    }
}
