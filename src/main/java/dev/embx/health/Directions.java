package dev.embx.health;

import dev.embx.decomposition.Pca;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.linalg.Vectors;
import java.util.Arrays;

/**
 * How evenly the vectors spread over the directions of their space.
 *
 * @param meanCosine mean cosine similarity of all pairs of two items; NaN where there is none
 * @param firstShare share of the variance along the first principal component, 0..1
 * @param effectiveRank exponential of the entropy of the shares of the singular values of the centered vectors (Roy and
 *     Vetterli 2007, The effective rank, definition 1); singular values below a millionth of the largest count as 0
 * @param common every item with its mean cosine similarity to the others, the highest first
 * @param along every item with its place along the first principal component, the highest first
 */
public record Directions(double meanCosine, double firstShare, double effectiveRank, Ranked common, Ranked along) {
    private static final double NEGLIGIBLE = 1e-6;

    static Directions of(Matrix points, int[] rows, Progress progress) {
        Pca pca = Pca.fit(points, points.columns(), Runtime.getRuntime().availableProcessors(), progress);
        double[] shares = pca.explainedVarianceRatio();
        double[] common = meanCosines(points);
        double[] along = along(points, pca);
        return new Directions(
                mean(common),
                shares.length == 0 ? 0 : shares[0],
                effectiveRank(shares),
                Ranked.largest(rows, common, place -> rows.length > 1),
                Ranked.largest(rows, along, place -> along.length > 1));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
    }

    static double meanCosine(Matrix points) {
        return mean(meanCosines(points));
    }

    /** The product with the sum of all unit vectors holds the vector itself. NaN for length 0, and without another vector. */
    private static double[] meanCosines(Matrix points) {
        double[] sum = new double[points.columns()];
        double[] row = new double[points.columns()];
        int used = 0;
        for (int r = 0; r < points.rows(); r++) {
            double norm = row(points, r, row);
            used += norm > 0 ? 1 : 0;
            for (int c = 0; c < row.length && norm > 0; c++) {
                sum[c] += row[c] / norm;
            }
        }
        double[] cosines = new double[points.rows()];
        for (int r = 0; r < cosines.length; r++) {
            double norm = row(points, r, row);
            cosines[r] = norm > 0 && used > 1 ? (Vectors.dot(row, sum) / norm - 1) / (used - 1) : Double.NaN;
        }
        return cosines;
    }

    /** Reads a row and returns its length. */
    private static double row(Matrix points, int row, double[] target) {
        points.copyRow(row, target);
        return Math.sqrt(Vectors.dot(target, target));
    }

    private static double[] along(Matrix points, Pca pca) {
        double[] component = pca.components().length == 0 ? new double[points.columns()] : pca.components()[0];
        double origin = Vectors.dot(pca.mean(), component);
        double[] row = new double[points.columns()];
        double[] along = new double[points.rows()];
        for (int r = 0; r < along.length; r++) {
            points.copyRow(r, row);
            along[r] = Vectors.dot(row, component) - origin;
        }
        return along;
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
}
