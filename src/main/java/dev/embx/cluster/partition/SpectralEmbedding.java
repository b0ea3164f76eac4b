package dev.embx.cluster.partition;

import dev.embx.error.UserError;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.linalg.LeadingEigenvectors;
import dev.embx.linalg.Vectors;
import dev.embx.text.Counts;
import java.util.Arrays;

/**
 * The points in the space of the first eigenvectors of D^-1/2 A D^-1/2, with A the affinities exp(-d^2) of different points, and D
 * their sums by row; each eigenvector divided by the square roots of D (von Luxburg 2007, A tutorial on spectral clustering, sections 3.2 and 4).
 *
 * <p>With the affinities of the points to themselves, 1, no eigenvalue would be negative; the shift on the diagonal makes it so
 * without them.
 */
final class SpectralEmbedding {
    private static final double LACKING = 1e-9;

    /** Below it a point is alone to working precision. */
    private static final double LEAST_SUM = 1e-12;

    private final double[][] affinities;
    private final double[] roots;

    private SpectralEmbedding(double[][] rows, Progress progress) {
        int n = rows.length;
        new Estimate(8L * n * n, 0).requireFit("the affinities of " + Counts.of(n, "item"));
        affinities = new double[n][n];
        roots = new double[n];
        for (int i = 0; i < n; i++) {
            progress.advance(i, n);
            for (int j = 0; j < n; j++) {
                affinities[i][j] = i < j ? affinity(rows[i], rows[j]) : affinities[j][i];
                roots[i] += affinities[i][j];
            }
            requireLinked(i, roots[i]);
            roots[i] = Math.sqrt(roots[i]);
        }
        double leastRoot = Arrays.stream(roots).min().orElse(1);
        double shift = Math.min(1, 1 / (leastRoot * leastRoot));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                affinities[i][j] /= roots[i] * roots[j];
            }
            affinities[i][i] = shift;
        }
    }

    private static void requireLinked(int point, double sum) {
        if (sum < LEAST_SUM) {
            throw UserError.data(
                    "row " + point
                            + " is too far from all others for spectral clustering, whose affinity is exp(-distance^2)",
                    "choose the cosine, or bring the values to a smaller scale");
        }
    }

    private static double affinity(double[] x, double[] y) {
        return StrictMath.exp(-SumOfSquares.between(x, y));
    }

    /** Coordinates of the points, one row per point and one column per eigenvector, that of the greatest eigenvalue first. */
    static double[][] of(double[][] rows, int dimensions, Progress progress) {
        return new SpectralEmbedding(rows, progress).embed(dimensions, progress);
    }

    private double[][] embed(int dimensions, Progress progress) {
        double[][] vectors = LeadingEigenvectors.find(
                        (some, round) -> times(some, progress), roots.length, dimensions, LACKING)
                .vectors();
        double[][] coordinates = new double[roots.length][dimensions];
        for (int i = 0; i < roots.length; i++) {
            for (int a = 0; a < dimensions; a++) {
                coordinates[i][a] = vectors[a][i] / roots[i];
            }
        }
        return coordinates;
    }

    private double[][] times(double[][] vectors, Progress progress) {
        double[][] images = new double[vectors.length][roots.length];
        for (int i = 0; i < roots.length; i++) {
            progress.advance(0, 0);
            for (int a = 0; a < vectors.length; a++) {
                images[a][i] = Vectors.dot(affinities[i], vectors[a]);
            }
        }
        return images;
    }
}
