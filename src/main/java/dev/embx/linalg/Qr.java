package dev.embx.linalg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Orthogonal times triangular, by Householder reflections (Golub and Van Loan 2013, Matrix computations, sections 5.2.1 and 5.4.2). */
public final class Qr {

    private Qr() {}

    /**
     * The triangle R of a matrix: as many columns, each as long as the smaller side. O(rows columns^2) time.
     *
     * @param columns of the same length; not changed
     */
    public static double[][] triangle(double[][] columns) {
        return triangle(columns, () -> {});
    }

    /**
     * The same with a checkpoint.
     *
     * @param checkpoint run after each column; may throw, to stop
     */
    public static double[][] triangle(double[][] columns, Runnable checkpoint) {
        double[][] work = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        int length = Math.min(work.length, work[0].length);
        for (int j = 0; j < length; j++) {
            checkpoint.run();
            Reflection reflection = Reflection.of(work[j], j);
            for (int k = j; k < work.length; k++) {
                reflection.apply(work[k]);
            }
            Arrays.fill(work[j], j + 1, work[j].length, 0);
        }
        return Arrays.stream(work).map(column -> Arrays.copyOf(column, length)).toArray(double[][]::new);
    }

    /**
     * Orthonormal columns that span what the columns of a matrix span, with the longest remaining column first.
     *
     * @param columns of the same length; not changed
     * @param rank how many are independent, at most the smaller side
     * @param checkpoint run before each column; may throw, to stop
     */
    public static double[][] basis(double[][] columns, int rank, Runnable checkpoint) {
        double[][] work = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        List<Reflection> reflections = new ArrayList<>();
        for (int j = 0; j < rank; j++) {
            checkpoint.run();
            bringLongest(work, j);
            Reflection reflection = Reflection.of(work[j], j);
            reflections.add(reflection);
            for (int k = j + 1; k < work.length; k++) {
                reflection.apply(work[k]);
            }
        }
        double[][] basis = new double[rank][columns[0].length];
        for (int j = 0; j < rank; j++) {
            checkpoint.run();
            basis[j][j] = 1;
            for (int i = rank - 1; i >= 0; i--) {
                reflections.get(i).apply(basis[j]);
            }
        }
        return basis;
    }

    /** Brings the column that is longest from place {@code from} on there. */
    private static void bringLongest(double[][] columns, int from) {
        int longest = from;
        double most = -1;
        for (int k = from; k < columns.length; k++) {
            double squares = 0;
            for (int i = from; i < columns[k].length; i++) {
                squares += columns[k][i] * columns[k][i];
            }
            if (squares > most) {
                most = squares;
                longest = k;
            }
        }
        double[] column = columns[longest];
        columns[longest] = columns[from];
        columns[from] = column;
    }
}
