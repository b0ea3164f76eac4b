package dev.embx.linalg;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.job.Workers;
import java.util.Arrays;

/**
 * The rows of a matrix less the mean of each column, computed when they are looked at, all times one power of two that keeps
 * squares from overflow. The mean comes by way of the differences from the first row, so a column that does not vary is exactly
 * zero. Sums over rows are those of fixed blocks, added in the order of the blocks: the same on any number of threads.
 */
public final class CenteredRows {
    static final int ROWS_PER_BLOCK = 2048;

    private final Matrix points;
    private final double scale;
    private final double[] mean;

    /**
     * Rows around a given point.
     *
     * @param points finite values
     * @param mean the vector that is subtracted from each row, in the units of the matrix
     * @param scale a power of two by which all is multiplied afterwards
     */
    public CenteredRows(Matrix points, double[] mean, double scale) {
        this.points = points;
        this.scale = scale;
        this.mean = mean.clone();
        Vectors.scale(this.mean, scale);
    }

    /** The rows around their mean. */
    public static CenteredRows of(Matrix points, int threads) {
        double scale = Vectors.powerOfTwo(largest(points, threads));
        double[] first = new double[points.columns()];
        if (points.rows() > 0) {
            points.copyRow(0, first);
        }
        CenteredRows around = new CenteredRows(points, first, scale);
        double[] sums = around.sum(points.columns(), threads, Progress.NONE, (start, end, sum) -> {
            double[] row = new double[sum.length];
            for (int r = start; r < end; r++) {
                around.copyRow(r, row);
                Vectors.addTimes(1, row, sum);
            }
        });
        Vectors.addTimes(1.0 / Math.max(1, points.rows()), sums, around.mean);
        return around;
    }

    private static double largest(Matrix points, int threads) {
        int blocks = blocks(points.rows());
        double[] largest = new double[blocks];
        Workers.run(threads, blocks, () -> {
            double[] row = new double[points.columns()];
            return block -> {
                int end = Math.min(points.rows(), (block + 1) * ROWS_PER_BLOCK);
                for (int r = block * ROWS_PER_BLOCK; r < end; r++) {
                    points.copyRow(r, row);
                    largest[block] = Math.max(largest[block], Vectors.largest(row));
                }
            };
        });
        return Vectors.largest(largest);
    }

    private static int blocks(int rows) {
        return (rows + ROWS_PER_BLOCK - 1) / ROWS_PER_BLOCK;
    }

    /** Number of rows. */
    public int rows() {
        return points.rows();
    }

    /** Number of columns. */
    public int columns() {
        return points.columns();
    }

    /** The power of two that all values are multiplied by. */
    public double scale() {
        return scale;
    }

    /** The mean of each column, in the units of the matrix. */
    public double[] mean() {
        double[] unscaled = mean.clone();
        Vectors.scale(unscaled, 1 / scale);
        return unscaled;
    }

    /** Copies a row into the first {@code columns()} places of {@code target}. */
    public void copyRow(int row, double[] target) {
        points.copyRow(row, target);
        for (int i = 0; i < mean.length; i++) {
            target[i] = target[i] * scale - mean[i];
        }
    }

    /** All rows as a matrix of their own. */
    public Matrix matrix() {
        double[] values = new double[Math.multiplyExact(rows(), columns())];
        double[] row = new double[columns()];
        for (int r = 0; r < rows(); r++) {
            copyRow(r, row);
            System.arraycopy(row, 0, values, r * columns(), columns());
        }
        return new Float64Matrix(rows(), columns(), values);
    }

    /**
     * Rows that have the same products with each other, and so the same geometry, in no more columns than there are rows: the
     * triangle of the QR decomposition of the transposed matrix, by rows.
     *
     * @param checkpoint run often; may throw, to stop
     */
    public CenteredRows narrowed(Runnable checkpoint) {
        if (rows() == 0 || columns() <= rows()) {
            return this;
        }
        double[][] rows = new double[rows()][columns()];
        for (int r = 0; r < rows.length; r++) {
            copyRow(r, rows[r]);
        }
        double[] narrow = Arrays.stream(Qr.triangle(rows, checkpoint))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        return of(new Float64Matrix(rows(), rows(), narrow), 1);
    }

    /** The squared length of each row. */
    public double[] squares() {
        double[] squares = new double[rows()];
        double[] row = new double[columns()];
        for (int r = 0; r < squares.length; r++) {
            copyRow(r, row);
            squares[r] = Vectors.dot(row, row);
        }
        return squares;
    }

    /** The sum of the rows, each times its weight. */
    public double[] combined(double[] weights) {
        double[] combined = new double[columns()];
        double[] row = new double[columns()];
        for (int r = 0; r < rows(); r++) {
            copyRow(r, row);
            Vectors.addTimes(weights[r], row, combined);
        }
        return combined;
    }

    /** Adds the terms of the rows of one block, end excluded, to a sum that starts as zeros. */
    @FunctionalInterface
    interface BlockSum {
        void add(int start, int end, double[] sum);
    }

    /** The sum over all blocks. */
    double[] sum(int length, int threads, Progress progress, BlockSum part) {
        int blocks = blocks(rows());
        double[] sum = new double[length];
        PacedProgress paced = new PacedProgress(progress, rows());
        for (int from = 0; from < blocks; from += threads) {
            int first = from;
            double[][] parts = new double[Math.min(threads, blocks - from)][length];
            Workers.run(threads, parts.length, () -> block -> {
                int start = (first + block) * ROWS_PER_BLOCK;
                int end = Math.min(rows(), start + ROWS_PER_BLOCK);
                part.add(start, end, parts[block]);
                paced.add(end - start);
            });
            for (double[] each : parts) {
                Vectors.addTimes(1, each, sum);
            }
        }
        return sum;
    }
}
