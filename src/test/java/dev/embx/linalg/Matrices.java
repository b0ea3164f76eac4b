package dev.embx.linalg;

import java.util.Random;
import java.util.stream.Stream;

/** Matrices that solvers find hard, and the products that tests need. */
final class Matrices {

    private Matrices() {}

    /** Named symmetric matrices: low rank, multiple eigenvalues, graded, tiny, huge and indefinite. */
    static Stream<double[][]> symmetric() {
        Random random = new Random(5);
        double[][] graded = new double[40][40];
        double[][] path = new double[61][61];
        double[][] oneHot = new double[50][50];
        for (int i = 0; i < 61; i++) {
            for (int j = 0; j < 61; j++) {
                path[i][j] = Math.abs(i - j) == 1 ? 1 : 0;
                if (i < 50 && j < 50) {
                    oneHot[i][j] = (i == j ? 1 : 0) - 0.02;
                }
                if (i < 40 && j < 40) {
                    graded[i][j] = Math.pow(10, -(i + j) / 3.0);
                }
            }
        }
        return Stream.of(
                new double[0][0],
                new double[][] {{3}},
                new double[][] {{0, 2}, {2, 0}},
                new double[7][7],
                gram(gaussian(20, 100, random)),
                gram(gaussian(300, 80, random)),
                gram(new double[][] {gaussian(1, 30, random)[0]}),
                times(1e-300, gram(gaussian(4, 9, random))),
                times(1e300, gram(gaussian(4, 9, random))),
                graded,
                path,
                oneHot);
    }

    static double[][] gaussian(int rows, int columns, Random random) {
        double[][] matrix = new double[rows][columns];
        for (double[] row : matrix) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextGaussian();
            }
        }
        return matrix;
    }

    /** columns x columns */
    static double[][] gram(double[][] rows) {
        return product(transposed(rows), rows);
    }

    static double[][] transposed(double[][] rows) {
        double[][] transposed = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < transposed.length; j++) {
                transposed[j][i] = rows[i][j];
            }
        }
        return transposed;
    }

    static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                Vectors.addTimes(a[i][k], b[k], product[i]);
            }
        }
        return product;
    }

    private static double[][] times(double factor, double[][] matrix) {
        for (double[] row : matrix) {
            Vectors.scale(row, factor);
        }
        return matrix;
    }
}
