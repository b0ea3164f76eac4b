package dev.embx.comparison;

import dev.embx.linalg.CenteredRows;
import dev.embx.linalg.Qr;
import dev.embx.linalg.SingularValues;
import dev.embx.linalg.Vectors;
import java.util.Arrays;

/**
 * Principal angles between the spaces that the columns of two matrices span. Both side by side are first made triangular, block
 * by block (Demmel et al. 2012, Communication-optimal parallel and sequential QR), which keeps all angles and is small.
 */
final class PrincipalAngles {
    private static final int LEAST_ROWS = 1024;

    private PrincipalAngles() {}

    /** Their mean, in degrees; NaN where one of the matrices does not vary. */
    static double mean(CenteredRows x, CenteredRows y, ParallelLoop work) {
        if (x.rows() < 2 || x.columns() == 0 || y.columns() == 0) {
            return Double.NaN;
        }
        double[][] triangle = triangle(x, y, work);
        double[][] a = basis(Arrays.copyOf(triangle, x.columns()), x.rows(), work);
        double[][] b = basis(Arrays.copyOfRange(triangle, x.columns(), triangle.length), x.rows(), work);
        if (a.length == 0 || b.length == 0) {
            return Double.NaN;
        }
        return a.length >= b.length ? mean(a, b, work) : mean(b, a, work);
    }

    /** Of orthonormal columns, no more in {@code b}: small angles by their sine, others by their cosine. */
    private static double mean(double[][] a, double[][] b, ParallelLoop work) {
        double[][] products = new double[b.length][a.length];
        double[][] rest = new double[b.length][];
        for (int j = 0; j < b.length; j++) {
            work.check();
            rest[j] = b[j].clone();
            for (int i = 0; i < a.length; i++) {
                products[j][i] = Vectors.dot(a[i], b[j]);
                Vectors.addTimes(-products[j][i], a[i], rest[j]);
            }
        }
        double[] cosines = SingularValues.of(products, work::check);
        double[] sines = SingularValues.of(rest, work::check);
        double sum = 0;
        for (int i = 0; i < b.length; i++) {
            double sine = i < sines.length ? sines[sines.length - 1 - i] : 0;
            sum += cosines[i] * cosines[i] >= 0.5
                    ? StrictMath.asin(Math.min(1, sine))
                    : StrictMath.acos(Math.min(1, cosines[i]));
        }
        return Math.toDegrees(sum / b.length);
    }

    /** An orthonormal basis of the columns, of the rank that SciPy's {@code orth} finds. */
    private static double[][] basis(double[][] columns, int rows, ParallelLoop work) {
        double[] singular = SingularValues.of(columns, work::check);
        double least = Math.ulp(1.0) * Math.max(rows, columns.length) * singular[0];
        int rank = (int) Arrays.stream(singular).filter(value -> value > least).count();
        return Qr.basis(columns, rank, work::check);
    }

    private static double[][] triangle(CenteredRows x, CenteredRows y, ParallelLoop work) {
        int blockRows = Math.max(LEAST_ROWS, 2 * (x.columns() + y.columns()));
        double[][][] parts = new double[(x.rows() + blockRows - 1) / blockRows][][];
        work.each(parts.length, part -> {
            int from = part * blockRows;
            parts[part] = Qr.triangle(sideBySide(x, y, from, Math.min(x.rows(), from + blockRows)), work::check);
        });
        double[][] triangle = parts[0];
        for (int part = 1; part < parts.length; part++) {
            triangle = Qr.triangle(stacked(triangle, parts[part]), work::check);
        }
        return triangle;
    }

    private static double[][] sideBySide(CenteredRows x, CenteredRows y, int from, int to) {
        double[][] columns = new double[x.columns() + y.columns()][to - from];
        copyColumns(x, from, columns, 0);
        copyColumns(y, from, columns, x.columns());
        return columns;
    }

    private static void copyColumns(CenteredRows matrix, int from, double[][] columns, int first) {
        double[] row = new double[matrix.columns()];
        for (int i = 0; i < columns[0].length; i++) {
            matrix.copyRow(from + i, row);
            for (int j = 0; j < row.length; j++) {
                columns[first + j][i] = row[j];
            }
        }
    }

    private static double[][] stacked(double[][] upper, double[][] lower) {
        double[][] both = new double[upper.length][];
        for (int j = 0; j < both.length; j++) {
            both[j] = Arrays.copyOf(upper[j], upper[j].length + lower[j].length);
            System.arraycopy(lower[j], 0, both[j], upper[j].length, lower[j].length);
        }
        return both;
    }
}
