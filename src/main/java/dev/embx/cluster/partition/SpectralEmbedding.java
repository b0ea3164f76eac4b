package dev.embx.cluster.partition;

import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.text.Counts;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The points in the space of the first eigenvectors of D^-1/2 A D^-1/2, with A the affinities exp(-d^2) of different points, and D
 * their sums by row; each eigenvector divided by the square roots of D (von Luxburg 2007, A tutorial on spectral clustering, sections 3.2 and 4).
 *
 * <p>Smile's own needs ARPACK as a native library, so the eigenvectors come by iteration on a subspace with Rayleigh-Ritz steps
 * (Saad 2011, Numerical methods for large eigenvalue problems, algorithm 5.3). With the affinities of
 * the points to themselves, 1, no eigenvalue would be negative; the shift on the diagonal makes it so without them.
 */
final class SpectralEmbedding {
    private static final int SPARE = 10;
    private static final int ITERATIONS = 1_000;
    private static final double TOLERANCE = 1e-9;

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
            throw new IllegalArgumentException("row " + point
                    + " is too far from all others for spectral clustering, whose affinity is exp(-distance^2); choose the"
                    + " cosine, or bring the values to a smaller scale");
        }
    }

    private static double affinity(double[] x, double[] y) {
        return StrictMath.exp(-SumOfSquares.between(x, y));
    }

    /** Coordinates of the points, one row a point and one column an eigenvector, that of the greatest eigenvalue first. */
    static double[][] of(double[][] rows, int dimensions, Progress progress) {
        return new SpectralEmbedding(rows, progress).embed(dimensions, progress);
    }

    private double[][] embed(int dimensions, Progress progress) {
        int n = roots.length;
        int width = Math.min(n, 2 * dimensions + SPARE);
        double[][] basis = start(width);
        double[][] vectors = basis;
        double residual = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ITERATIONS && residual > TOLERANCE; i++) {
            progress.advance(i, ITERATIONS);
            double[][] images = times(basis);
            double[][] small = new double[width][width];
            for (int a = 0; a < width; a++) {
                for (int b = 0; b <= a; b++) {
                    small[a][b] = dot(basis[a], images[b]);
                    small[b][a] = small[a][b];
                }
            }
            EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(small, false));
            vectors = combine(eigen, basis);
            basis = combine(eigen, images);
            residual = residual(vectors, basis, eigen.getRealEigenvalues(), dimensions);
            orthonormalize(basis);
        }
        return coordinates(vectors, dimensions);
    }

    private double[][] start(int width) {
        Random random = new Random(1);
        double[][] basis = new double[width][roots.length];
        for (int a = 0; a < width; a++) {
            for (int i = 0; i < roots.length; i++) {
                basis[a][i] = a == 0 ? roots[i] : random.nextGaussian();
            }
        }
        orthonormalize(basis);
        return basis;
    }

    private double[][] times(double[][] vectors) {
        double[][] images = new double[vectors.length][roots.length];
        for (int i = 0; i < roots.length; i++) {
            for (int a = 0; a < vectors.length; a++) {
                images[a][i] = dot(affinities[i], vectors[a]);
            }
        }
        return images;
    }

    private static double[][] combine(EigenDecomposition eigen, double[][] vectors) {
        double[][] combined = new double[vectors.length][vectors[0].length];
        for (int a = 0; a < vectors.length; a++) {
            for (int b = 0; b < vectors.length; b++) {
                add(combined[a], vectors[b], eigen.getV().getEntry(b, a));
            }
        }
        return combined;
    }

    private static double residual(double[][] vectors, double[][] images, double[] values, int first) {
        double greatest = 0;
        for (int a = 0; a < first; a++) {
            double[] rest = images[a].clone();
            add(rest, vectors[a], -values[a]);
            greatest = Math.max(greatest, Math.sqrt(SumOfSquares.of(rest)));
        }
        return greatest;
    }

    /** Gram and Schmidt, twice, for the images of small eigenvalues are nearly parallel. */
    private static void orthonormalize(double[][] vectors) {
        for (int a = 0; a < vectors.length; a++) {
            normalize(vectors[a]);
            for (int pass = 0; pass < 2; pass++) {
                for (int b = 0; b < a; b++) {
                    add(vectors[a], vectors[b], -dot(vectors[a], vectors[b]));
                }
                normalize(vectors[a]);
            }
        }
    }

    private static void normalize(double[] vector) {
        double length = Math.sqrt(SumOfSquares.of(vector));
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
    }

    private double[][] coordinates(double[][] vectors, int dimensions) {
        double[][] coordinates = new double[roots.length][dimensions];
        for (int i = 0; i < roots.length; i++) {
            for (int a = 0; a < dimensions; a++) {
                coordinates[i][a] = vectors[a][i] / roots[i];
            }
        }
        return coordinates;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private static void add(double[] sum, double[] vector, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }
}
