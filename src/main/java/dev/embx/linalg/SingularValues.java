package dev.embx.linalg;

import java.util.Arrays;

/**
 * Singular values: Householder reflections from both sides make a matrix bidiagonal (Golub and Van Loan 2013, Matrix computations,
 * section 5.4.8); its singular values are the eigenvalues, without their signs, of the tridiagonal matrix with a zero diagonal and
 * the values of the two diagonals by turns beside it (Golub and Kahan 1965). Each is off by some ulps of the largest.
 */
public final class SingularValues {
    private final double[][] columns;
    private final double[] beside;
    private final Runnable checkpoint;

    private SingularValues(double[][] columns, Runnable checkpoint) {
        this.columns = columns;
        this.checkpoint = checkpoint;
        beside = new double[2 * columns.length];
    }

    /**
     * The singular values, the largest first; as many as the smaller side of the matrix. O(n^3) time.
     *
     * @param rows finite, any number of rows of the same length; not changed
     */
    public static double[] of(double[][] rows) {
        return of(rows, () -> {});
    }

    /**
     * The same with a checkpoint.
     *
     * @param checkpoint run before each column; may throw, to stop
     */
    public static double[] of(double[][] rows, Runnable checkpoint) {
        if (rows.length == 0 || rows[0].length == 0) {
            return new double[0];
        }
        double largest = 0;
        for (double[] row : rows) {
            largest = Math.max(largest, Vectors.largest(row));
        }
        double scale = Vectors.powerOfTwo(largest);
        double[][] columns = rows.length < rows[0].length ? copy(rows) : transposed(rows);
        for (double[] column : columns) {
            Vectors.scale(column, scale);
        }
        double[] values = new SingularValues(columns, checkpoint).values();
        Vectors.scale(values, 1 / scale);
        return values;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }

    private double[] values() {
        int count = columns.length;
        double[] right = new double[count];
        for (int j = 0; j < count; j++) {
            checkpoint.run();
            Reflection left = Reflection.of(columns[j], j);
            beside[2 * j] = left.image();
            for (int k = j + 1; k < count; k++) {
                left.apply(columns[k]);
                right[k] = columns[k][j];
            }
            if (j + 1 < count) {
                Reflection across = Reflection.of(right, j + 1);
                beside[2 * j + 1] = across.image();
                applyAcross(across, j + 1);
            }
        }
        double[] both = new Tridiagonal(new double[beside.length], beside, new double[0][]).eigenvalues();
        Arrays.sort(both);
        double[] largestFirst = new double[count];
        for (int i = 0; i < count; i++) {
            largestFirst[i] = Math.max(0, both[both.length - 1 - i]);
        }
        return largestFirst;
    }

    /** Reflects the rows of the remaining matrix. */
    private void applyAcross(Reflection across, int from) {
        double[] sum = new double[columns[0].length];
        for (int k = from; k < columns.length; k++) {
            Vectors.addTimes(across.factor() * across.direction()[k], columns[k], sum);
        }
        for (int k = from; k < columns.length; k++) {
            Vectors.addTimes(-across.direction()[k], sum, columns[k]);
        }
    }
}
