package dev.embx.comparison;

import java.util.Arrays;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

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
        RealMatrix triangle = triangle(x, y, work);
        int last = triangle.getRowDimension() - 1;
        RealMatrix a = basis(triangle.getSubMatrix(0, last, 0, x.columns() - 1), x.rows());
        RealMatrix b = basis(triangle.getSubMatrix(0, last, x.columns(), x.columns() + y.columns() - 1), x.rows());
        if ((a.getColumnDimension() == 1 && a.getNorm() == 0) || (b.getColumnDimension() == 1 && b.getNorm() == 0)) {
            return Double.NaN;
        }
        return a.getColumnDimension() >= b.getColumnDimension() ? mean(a, b) : mean(b, a);
    }

    /** Of orthonormal columns, no more in {@code b}: small angles by their sine, others by their cosine. */
    private static double mean(RealMatrix a, RealMatrix b) {
        RealMatrix product = a.transpose().multiply(b);
        double[] cosines = new SingularValueDecomposition(product).getSingularValues();
        double[] sines = new SingularValueDecomposition(b.subtract(a.multiply(product))).getSingularValues();
        int angles = b.getColumnDimension();
        double sum = 0;
        for (int i = 0; i < angles; i++) {
            double sine = i < sines.length ? sines[sines.length - 1 - i] : 0;
            sum += cosines[i] * cosines[i] >= 0.5
                    ? StrictMath.asin(Math.min(1, sine))
                    : StrictMath.acos(Math.min(1, cosines[i]));
        }
        return Math.toDegrees(sum / angles);
    }

    /** An orthonormal basis of the columns, SciPy's {@code orth}; one zero column where all are zero. */
    private static RealMatrix basis(RealMatrix matrix, int rows) {
        SingularValueDecomposition decomposition = new SingularValueDecomposition(matrix);
        double[] singular = decomposition.getSingularValues();
        double least = Math.ulp(1.0) * Math.max(rows, matrix.getColumnDimension()) * singular[0];
        int rank = (int) Arrays.stream(singular).filter(value -> value > least).count();
        return rank == 0
                ? MatrixUtils.createRealMatrix(matrix.getRowDimension(), 1)
                : decomposition.getU().getSubMatrix(0, matrix.getRowDimension() - 1, 0, rank - 1);
    }

    private static RealMatrix triangle(CenteredRows x, CenteredRows y, ParallelLoop work) {
        int blockRows = Math.max(LEAST_ROWS, 2 * (x.columns() + y.columns()));
        RealMatrix[] parts = new RealMatrix[(x.rows() + blockRows - 1) / blockRows];
        work.each(parts.length, part -> {
            int from = part * blockRows;
            parts[part] = triangle(sideBySide(x, y, from, Math.min(x.rows(), from + blockRows)));
            work.check(0);
        });
        RealMatrix triangle = parts[0];
        for (int part = 1; part < parts.length; part++) {
            work.check(0);
            triangle = triangle(stacked(triangle, parts[part]));
        }
        return triangle;
    }

    private static RealMatrix triangle(RealMatrix matrix) {
        RealMatrix whole = new QRDecomposition(matrix).getR();
        int rows = Math.min(matrix.getRowDimension(), matrix.getColumnDimension());
        return whole.getSubMatrix(0, rows - 1, 0, matrix.getColumnDimension() - 1);
    }

    private static RealMatrix sideBySide(CenteredRows x, CenteredRows y, int from, int to) {
        double[][] rows = new double[to - from][x.columns() + y.columns()];
        double[] right = new double[y.columns()];
        for (int row = from; row < to; row++) {
            x.copyRow(row, rows[row - from]);
            y.copyRow(row, right);
            System.arraycopy(right, 0, rows[row - from], x.columns(), right.length);
        }
        return MatrixUtils.createRealMatrix(rows);
    }

    private static RealMatrix stacked(RealMatrix upper, RealMatrix lower) {
        RealMatrix both = MatrixUtils.createRealMatrix(
                upper.getRowDimension() + lower.getRowDimension(), upper.getColumnDimension());
        both.setSubMatrix(upper.getData(), 0, 0);
        both.setSubMatrix(lower.getData(), upper.getRowDimension(), 0);
        return both;
    }
}
