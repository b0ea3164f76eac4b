package dev.embx.metrics;

import dev.embx.embedding.Matrix;
import dev.embx.job.Workers;

/**
 * The rows of a matrix, each multiplied by a power of two that brings its largest magnitude to 1..2, and less its mean for
 * {@link Metric#CORRELATION}. The factor is exact and keeps squares of 1e300 and 1e-300 inside float64.
 */
public final class ScaledRows {
    private static final int ROWS_PER_TASK = 1024;

    private final Matrix matrix;
    private final double[] scale;
    private final double[] mean;
    private final double[] squaredNorm;
    private final boolean centered;
    private final boolean zeroUsable;

    private ScaledRows(Matrix matrix, Metric metric) {
        this.matrix = matrix;
        centered = metric == Metric.CORRELATION;
        zeroUsable = metric == Metric.DOT || metric == Metric.EUCLIDEAN;
        scale = new double[matrix.rows()];
        mean = new double[centered ? matrix.rows() : 0];
        squaredNorm = new double[matrix.rows()];
    }

    /** Looks at every value, on up to {@code threads} threads. */
    public static ScaledRows of(Matrix matrix, Metric metric, int threads) {
        ScaledRows rows = new ScaledRows(matrix, metric);
        int tasks = (matrix.rows() + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
        Workers.run(threads, tasks, () -> task -> {
            int end = Math.min(matrix.rows(), (task + 1) * ROWS_PER_TASK);
            for (int row = task * ROWS_PER_TASK; row < end; row++) {
                rows.measure(row);
            }
        });
        return rows;
    }

    private void measure(int row) {
        double largest = largestMagnitude(row);
        boolean finite = largest < Double.POSITIVE_INFINITY;
        scale[row] = finite && largest > 0 ? powerOfTwo(-Math.getExponent(largest)) : 1;
        if (!finite || (centered && constant(row))) {
            squaredNorm[row] = Double.NaN;
            return;
        }
        if (centered) {
            mean[row] = meanOf(row);
        }
        double squares = dot(this, row, this, row);
        squaredNorm[row] = squares > 0 || zeroUsable ? squares : Double.NaN;
    }

    /** The largest magnitude in a row; infinite where a value is NaN or infinite. */
    private double largestMagnitude(int row) {
        double largest = 0;
        for (int i = 0; i < matrix.columns(); i++) {
            double magnitude = Math.abs(matrix.get(row, i));
            if (!(magnitude < Double.POSITIVE_INFINITY)) {
                return Double.POSITIVE_INFINITY;
            }
            largest = Math.max(largest, magnitude);
        }
        return largest;
    }

    private boolean constant(int row) {
        for (int i = 1; i < matrix.columns(); i++) {
            if (matrix.get(row, i) != matrix.get(row, 0)) {
                return false;
            }
        }
        return true;
    }

    private double meanOf(int row) {
        double sum = 0;
        for (int i = 0; i < matrix.columns(); i++) {
            sum += matrix.get(row, i) * scale[row];
        }
        return sum / matrix.columns();
    }

    /** 2^exponent, at most 2^1023: rows of subnormal numbers stay below 1. */
    private static double powerOfTwo(int exponent) {
        return Math.scalb(1.0, Math.min(exponent, Double.MAX_EXPONENT));
    }

    public int rows() {
        return matrix.rows();
    }

    public int columns() {
        return matrix.columns();
    }

    public boolean usable(int row) {
        return !Double.isNaN(squaredNorm[row]);
    }

    /** The value as it is in the matrix. */
    public double stored(int row, int column) {
        return matrix.get(row, column);
    }

    /** The scaled, for correlation centered, value. */
    public double value(int row, int column) {
        double value = matrix.get(row, column) * scale[row];
        return centered ? value - mean[row] : value;
    }

    /** Sum of squares of the scaled values; NaN where the row is not usable. */
    public double squaredNorm(int row) {
        return squaredNorm[row];
    }

    /** The power of two that the row's values were multiplied by. */
    double scale(int row) {
        return scale[row];
    }

    /** The smallest e such that no value of a usable row is 2^e or above; 0 where there is none but zeros. */
    public int largestExponent() {
        int largest = Double.MIN_EXPONENT;
        boolean any = false;
        for (int row = 0; row < rows(); row++) {
            if (usable(row) && squaredNorm[row] > 0) {
                any = true;
                largest = Math.max(largest, -Math.getExponent(scale[row]) + 1);
            }
        }
        return any ? largest : 0;
    }

    /**
     * What two rows must agree in, column by column, to have the same similarity to every row: the scaled values where only
     * the direction counts, else the values.
     */
    public double identity(int row, int column) {
        return zeroUsable ? matrix.get(row, column) : value(row, column);
    }

    /** x.y of two scaled rows: four running sums over the columns modulo 4, added as (0 + 1) + (2 + 3). */
    static double dot(ScaledRows x, int a, ScaledRows y, int b) {
        int columns = x.columns();
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i <= columns - 4; i += 4) {
            sum0 += x.value(a, i) * y.value(b, i);
            sum1 += x.value(a, i + 1) * y.value(b, i + 1);
            sum2 += x.value(a, i + 2) * y.value(b, i + 2);
            sum3 += x.value(a, i + 3) * y.value(b, i + 3);
        }
        for (; i < columns; i++) {
            sum0 += x.value(a, i) * y.value(b, i);
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    /** |x - y| of two rows as they are in their matrices, both scaled by the smaller of their powers of two. */
    static double distance(ScaledRows x, int a, ScaledRows y, int b) {
        double common = Math.min(x.scale[a], y.scale[b]);
        double squares = 0;
        for (int i = 0; i < x.columns(); i++) {
            double difference = x.matrix.get(a, i) * common - y.matrix.get(b, i) * common;
            squares += difference * difference;
        }
        return Math.sqrt(squares) / common;
    }
}
