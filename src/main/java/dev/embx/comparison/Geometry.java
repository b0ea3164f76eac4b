package dev.embx.comparison;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.linalg.SingularValues;
import java.util.Arrays;

/**
 * How far one set is the other one turned, mirrored and scaled. All on centered columns, NaN where a set does not vary. Time grows
 * with rows x columns x the smaller of both, memory with the square of the smaller.
 *
 * @param cka linear centered kernel alignment, 0..1 (Kornblith et al. 2019, Similarity of neural network representations
 *     revisited, section 3)
 * @param debiasedCka the same with the unbiased estimate of Song et al. 2012 (Feature selection via dependence maximization,
 *     theorem 5): near 0 for sets that have nothing to do with each other; NaN below 4 items
 * @param procrustes what the best turn, mirroring and scaling leaves over, 0..1: the disparity of SciPy's
 *     {@code spatial.procrustes}, the set with fewer columns padded with zeros
 * @param angle mean principal angle between the spaces that the columns span, 0..90 degrees (Bjoerck and Golub 1973)
 */
public record Geometry(double cka, double debiasedCka, double procrustes, double angle) {

    /** Compares two matrices of the same items, row by row; all values finite. */
    public static Geometry of(Matrix a, Matrix b, Progress progress) {
        ParallelLoop work = new ParallelLoop(progress);
        CenteredRows[] sides = {new CenteredRows(a), new CenteredRows(b)};
        work.each(sides.length, side -> sides[side] = sides[side].narrowed(work));
        CenteredRows x = sides[0];
        CenteredRows y = sides[1];
        double[][] cross = x.transposedTimes(y, work);
        double crossSquares = squares(cross);
        double squaresX = squares(x.transposedTimes(x, work));
        double squaresY = squares(y.transposedTimes(y, work));
        double[] lengthX = x.squares();
        double[] lengthY = y.squares();
        double debiased = debiased(crossSquares, lengthX, lengthY)
                / (Math.sqrt(debiased(squaresX, lengthX, lengthX)) * Math.sqrt(debiased(squaresY, lengthY, lengthY)));
        return new Geometry(
                crossSquares / (Math.sqrt(squaresX) * Math.sqrt(squaresY)),
                debiased,
                disparity(cross, lengthX, lengthY, work),
                PrincipalAngles.mean(x, y, work));
    }

    private static double squares(double[][] matrix) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, row)).sum();
    }

    /** The unbiased estimate times n (n - 3), from the squares of a product and the squared lengths of the rows. */
    private static double debiased(double squares, double[] lengthX, double[] lengthY) {
        double n = lengthX.length;
        if (n < 4) {
            return Double.NaN;
        }
        return squares - n / (n - 2) * dot(lengthX, lengthY) + sum(lengthX) * sum(lengthY) / ((n - 1) * (n - 2));
    }

    /** 1 - s^2 where s is the sum of singular values of the product of both sets at unit size. */
    private static double disparity(double[][] cross, double[] lengthX, double[] lengthY, ParallelLoop work) {
        double size = Math.sqrt(sum(lengthX)) * Math.sqrt(sum(lengthY));
        if (!(size > 0)) {
            return Double.NaN;
        }
        double scale = sum(SingularValues.of(cross, work::check)) / size;
        return Math.max(0, (1 - scale) * (1 + scale));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
