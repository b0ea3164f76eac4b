package dev.embx.health;

import dev.embx.decomposition.Pca;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;

/**
 * How the vectors use their space.
 *
 * @param meanCosine mean cosine similarity of all pairs of two items; NaN where there is none
 * @param firstShare share of the variance along the first principal component, 0..1
 * @param effectiveRank exponential of the entropy of the shares of the singular values of the centred vectors (Roy and
 *     Vetterli 2007, The effective rank, definition 1); singular values below a millionth of the largest count as 0
 */
public record Directions(double meanCosine, double firstShare, double effectiveRank) {
    private static final double NEGLIGIBLE = 1e-6;

    static Directions of(Matrix points, Progress progress) {
        Pca pca = Pca.fit(points, points.columns(), 1, progress);
        double[] shares = pca.explainedVarianceRatio();
        return new Directions(meanCosine(points), shares.length == 0 ? 0 : shares[0], effectiveRank(shares));
    }

    /** The squared length of the sum of the unit vectors holds each pair twice, and each vector with itself. */
    static double meanCosine(Matrix points) {
        double[] sum = new double[points.columns()];
        double[] row = new double[points.columns()];
        long used = 0;
        for (int r = 0; r < points.rows(); r++) {
            points.copyRow(r, row);
            double norm = Math.sqrt(dot(row, row));
            used += norm > 0 ? 1 : 0;
            for (int c = 0; c < row.length && norm > 0; c++) {
                sum[c] += row[c] / norm;
            }
        }
        return used < 2 ? Double.NaN : (dot(sum, sum) - used) / ((double) used * (used - 1));
    }

    private static double effectiveRank(double[] shares) {
        double total = 0;
        for (double share : shares) {
            total += singular(share, shares[0]);
        }
        double entropy = 0;
        for (double share : shares) {
            double part = singular(share, shares[0]) / total;
            entropy -= part > 0 ? part * StrictMath.log(part) : 0;
        }
        return StrictMath.exp(entropy);
    }

    private static double singular(double share, double first) {
        double value = Math.sqrt(share);
        return value < NEGLIGIBLE * Math.sqrt(first) ? 0 : value;
    }

    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
