package dev.embx.comparison;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.linalg.CenteredRows;
import dev.embx.linalg.Products;
import dev.embx.linalg.SingularValues;
import dev.embx.linalg.Vectors;
import java.util.Arrays;

/**
 * How far two sets have one shape, up to rotation, reflection and scale. All on centered columns, NaN where a set does not
 * vary. Time grows with rows x columns x the smaller of both, memory with the square of the smaller.
 *
 * @param cka linear centered kernel alignment, 0..1 (Kornblith et al. 2019, Similarity of neural network representations
 *     revisited, section 3)
 * @param debiasedCka the same with the unbiased estimate of Song et al. 2012 (Feature selection via dependence maximization,
 *     theorem 5): near 0 for unrelated sets; NaN below 4 items
 * @param procrustes what remains after the best rotation, reflection and scaling, 0..1: the disparity of SciPy's
 *     {@code spatial.procrustes}, the set with fewer columns padded with zeros
 * @param angle mean principal angle between the spaces that the columns span, 0..90 degrees (Bjoerck and Golub 1973)
 */
public record Geometry(double cka, double debiasedCka, double procrustes, double angle) {

    /** Compares two matrices of the same items, row by row; all values finite. */
    public static Geometry of(Matrix a, Matrix b, Progress progress) {
        int threads = Runtime.getRuntime().availableProcessors();
        ParallelLoop work = new ParallelLoop(progress);
        CenteredRows[] sides = {CenteredRows.of(a, threads), CenteredRows.of(b, threads)};
        work.each(sides.length, side -> sides[side] = sides[side].narrowed(work::check));
        CenteredRows x = sides[0];
        CenteredRows y = sides[1];
        Progress asked = (done, total) -> work.check();
        double[][] cross = Products.ofColumns(x, y, threads, asked);
        double crossSquares = squares(cross);
        double squaresX = squares(Products.ofColumns(x, x, threads, asked));
        double squaresY = squares(Products.ofColumns(y, y, threads, asked));
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
        return Arrays.stream(matrix).mapToDouble(row -> Vectors.dot(row, row)).sum();
    }

    /** The unbiased estimate times n (n - 3), from the squares of a product and the squared lengths of the rows. */
    private static double debiased(double squares, double[] lengthX, double[] lengthY) {
        double n = lengthX.length;
        if (n < 4) {
            return Double.NaN;
        }
        return squares
                - n / (n - 2) * Vectors.dot(lengthX, lengthY)
                + Vectors.sum(lengthX) * Vectors.sum(lengthY) / ((n - 1) * (n - 2));
    }

    /** 1 - s^2 where s is the sum of singular values of the product of both sets at unit size. */
    private static double disparity(double[][] cross, double[] lengthX, double[] lengthY, ParallelLoop work) {
        double size = Math.sqrt(Vectors.sum(lengthX)) * Math.sqrt(Vectors.sum(lengthY));
        if (!(size > 0)) {
            return Double.NaN;
        }
        double scale = Vectors.sum(SingularValues.of(cross, work::check)) / size;
        return Math.max(0, (1 - scale) * (1 + scale));
    }
}
