package dev.embx.comparison;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.linalg.Qr;
import java.util.Arrays;

/** The rows of a matrix less their mean, all scaled by one power of two so that no square overflows. */
final class CenteredRows {
    private final Matrix matrix;
    private final double scale;
    private final double[] mean;

    CenteredRows(Matrix matrix) {
        this.matrix = matrix;
        double largest = 0;
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                largest = Math.max(largest, Math.abs(matrix.get(row, column)));
            }
        }
        // Within what a double can hold: also for subnormal numbers.
        scale = largest == 0 ? 1 : Math.scalb(1.0, Math.min(1000, -Math.getExponent(largest)));
        mean = mean();
    }

    /** By way of the differences from the first row, so that a column that does not vary is exactly zero. */
    private double[] mean() {
        double[] first = new double[matrix.columns()];
        double[] sum = new double[first.length];
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < first.length; column++) {
                double value = matrix.get(row, column) * scale;
                first[column] = row == 0 ? value : first[column];
                sum[column] += value - first[column];
            }
        }
        for (int column = 0; column < sum.length; column++) {
            sum[column] = first[column] + sum[column] / Math.max(1, matrix.rows());
        }
        return sum;
    }

    /**
     * Rows that have the same products with each other, and so the same geometry, in no more columns than there are rows: the
     * triangle of the QR decomposition of the transposed matrix, by rows.
     */
    CenteredRows narrowed(ParallelLoop work) {
        if (rows() == 0 || columns() <= rows()) {
            return this;
        }
        double[][] rows = new double[rows()][columns()];
        for (int row = 0; row < rows.length; row++) {
            copyRow(row, rows[row]);
        }
        double[] narrow = Arrays.stream(Qr.triangle(rows, work::check))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        return new CenteredRows(new Float64Matrix(rows(), rows(), narrow));
    }

    int rows() {
        return matrix.rows();
    }

    int columns() {
        return mean.length;
    }

    double get(int row, int column) {
        return matrix.get(row, column) * scale - mean[column];
    }

    void copyRow(int row, double[] target) {
        matrix.copyRow(row, target);
        for (int column = 0; column < mean.length; column++) {
            target[column] = target[column] * scale - mean[column];
        }
    }

    /** The squared length of each row. */
    double[] squares() {
        double[] squares = new double[rows()];
        double[] row = new double[columns()];
        for (int i = 0; i < squares.length; i++) {
            copyRow(i, row);
            for (double value : row) {
                squares[i] += value * value;
            }
        }
        return squares;
    }

    /**
     * The product of this transposed and another matrix of as many rows: columns x other columns. Sums run over the rows in their
     * order, whatever the threads.
     */
    double[][] transposedTimes(CenteredRows other, ParallelLoop work) {
        double[][] product = new double[columns()][other.columns()];
        int strips = (columns() + ParallelLoop.STRIP - 1) / ParallelLoop.STRIP;
        work.each(strips, strip -> {
            int from = strip * ParallelLoop.STRIP;
            int to = Math.min(columns(), from + ParallelLoop.STRIP);
            double[] row = new double[other.columns()];
            for (int i = 0; i < rows(); i++) {
                other.copyRow(i, row);
                for (int column = from; column < to; column++) {
                    addMultiple(product[column], get(i, column), row);
                }
                work.check(i);
            }
        });
        return product;
    }

    private static void addMultiple(double[] target, double factor, double[] row) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * row[i];
        }
    }
}
