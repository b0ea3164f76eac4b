package dev.embx.linalg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * All eigenvalues of a symmetric matrix, and its eigenvectors: Householder reflections make it tridiagonal, implicit QL steps with
 * Wilkinson's shift make it diagonal (Golub and Van Loan 2013, Matrix computations, sections 8.3.1 and 8.3.5). An off-diagonal
 * value is zero up to one ulp of the largest row, so multiple eigenvalues and zeros converge like others. Each eigenvalue
 * is off by some ulps of the largest.
 *
 * <p>Eigenvectors are rows, so that every inner loop runs along rows.
 *
 * @param values the eigenvalues, the largest first
 * @param vectors one row per eigenvector, of length 1, in the order of the values
 */
public record SymmetricEigen(double[] values, double[][] vectors) {

    /**
     * Decomposes a matrix. O(n^3) time.
     *
     * @param matrix symmetric, finite; not changed
     */
    public static SymmetricEigen of(double[][] matrix) {
        Reduction reduction = new Reduction(scaled(matrix));
        double[][] vectors = reduction.transposedProduct();
        Tridiagonal tridiagonal = new Tridiagonal(reduction.diagonal, reduction.beside, vectors);
        return sorted(tridiagonal.eigenvalues(), 1 / scale(matrix), vectors);
    }

    /** The eigenvalues alone, the largest first. */
    public static double[] values(double[][] matrix) {
        Reduction reduction = new Reduction(scaled(matrix));
        Tridiagonal tridiagonal = new Tridiagonal(reduction.diagonal, reduction.beside, new double[0][]);
        return sorted(tridiagonal.eigenvalues(), 1 / scale(matrix), new double[0][]).values;
    }

    private static double scale(double[][] matrix) {
        double largest = 0;
        for (double[] row : matrix) {
            largest = Math.max(largest, Vectors.largest(row));
        }
        return Vectors.powerOfTwo(largest);
    }

    private static double[][] scaled(double[][] matrix) {
        double scale = scale(matrix);
        double[][] copy = new double[matrix.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = matrix[i].clone();
            Vectors.scale(copy[i], scale);
        }
        return copy;
    }

    private static SymmetricEigen sorted(double[] values, double factor, double[][] vectors) {
        Comparator<Integer> ascending = Comparator.comparingDouble(i -> values[i]);
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(ascending.reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] largestFirst =
                Arrays.stream(order).mapToDouble(i -> values[i] * factor).toArray();
        double[][] rows = vectors.length == 0
                ? vectors
                : Arrays.stream(order).mapToObj(i -> vectors[i]).toArray(double[][]::new);
        return new SymmetricEigen(largestFirst, rows);
    }

    /** Q^T A Q = T, tridiagonal: row by row from the last, each reflection on the rows and columns before it. */
    private static final class Reduction {
        final double[] diagonal;
        /** The value at {@code i} stands beside the diagonal in rows {@code i} and {@code i + 1}. */
        final double[] beside;

        private final double[][] rows;
        private final double[] factors;

        Reduction(double[][] matrix) {
            int size = matrix.length;
            rows = matrix;
            diagonal = new double[size];
            beside = new double[size];
            factors = new double[size];
            for (int i = size - 1; i >= 0; i--) {
                if (i > 0) {
                    reflect(i);
                }
                diagonal[i] = rows[i][i];
            }
        }

        private void reflect(int i) {
            double[] v = rows[i];
            double squares = 0;
            for (int k = 0; k < i - 1; k++) {
                squares += v[k] * v[k];
            }
            double last = v[i - 1];
            beside[i - 1] = last;
            if (squares == 0) {
                return;
            }
            double reflected = -Math.copySign(Math.sqrt(squares + last * last), last);
            beside[i - 1] = reflected;
            factors[i] = (reflected - last) / reflected;
            for (int k = 0; k < i - 1; k++) {
                v[k] /= last - reflected;
            }
            v[i - 1] = 1;
            update(i, v, factors[i]);
        }

        /** A - v w^T - w v^T on the first {@code i} rows and columns, w = p - (factor p.v / 2) v, p = factor A v. */
        private void update(int i, double[] v, double factor) {
            double[] w = new double[i];
            for (int k = 0; k < i; k++) {
                Vectors.addTimes(factor * v[k], rows[k], w, i);
            }
            double product = 0;
            for (int k = 0; k < i; k++) {
                product += w[k] * v[k];
            }
            Vectors.addTimes(-factor * product / 2, v, w, i);
            for (int k = 0; k < i; k++) {
                addTwo(rows[k], -v[k], w, -w[k], v);
            }
        }

        private static void addTwo(double[] target, double a, double[] x, double b, double[] y) {
            for (int i = 0; i < x.length; i++) {
                target[i] += a * x[i] + b * y[i];
            }
        }

        /** Q^T. */
        double[][] transposedProduct() {
            int size = rows.length;
            double[][] product = new double[size][size];
            double[] sum = new double[size];
            for (int i = 0; i < size; i++) {
                product[i][i] = 1;
                Arrays.fill(sum, 0);
                for (int k = 0; k < i && factors[i] != 0; k++) {
                    Vectors.addTimes(rows[i][k], product[k], sum, i);
                }
                for (int k = 0; k < i && factors[i] != 0; k++) {
                    Vectors.addTimes(-factors[i] * rows[i][k], sum, product[k], i);
                }
            }
            transpose(product);
            return product;
        }

        private static void transpose(double[][] square) {
            for (int i = 0; i < square.length; i++) {
                for (int j = 0; j < i; j++) {
                    double value = square[i][j];
                    square[i][j] = square[j][i];
                    square[j][i] = value;
                }
            }
        }
    }
}
