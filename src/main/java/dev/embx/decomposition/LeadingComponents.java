package dev.embx.decomposition;

import dev.embx.job.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The first components of large sets without the matrix of products: random vectors find the range (Halko, Martinsson and Tropp
 * 2011), a block Krylov space around them sharpens it (Musco and Musco 2015), and Rayleigh and Ritz's condition takes the
 * components from it. Rounds go on until what each component lacks is 1e-11 of the largest variance, so that the figures are
 * those of the exact method; each round is one pass over the rows.
 *
 * <p>Holds {@value #MOST_VECTORS} vectors and their images: 1.5 kB a column, whatever the number of rows.
 */
final class LeadingComponents {
    /** Multiplications a value of the matrix: two in each of some fifteen rounds for each of twelve vectors. */
    static final int PRODUCTS_A_VALUE = 2 * 12 * 15;

    /** scikit-learn's oversampling. */
    private static final int MORE_VECTORS = 10;

    private static final int MOST_VECTORS = 96;
    private static final int MOST_ROUNDS = 300;
    private static final double LACKING = 1e-11;
    /** What is left of a vector after projection is rounding below this share. */
    private static final double ROUNDING = 1e-10;

    private static final long SEED = 42;

    private final CentredRows rows;
    private final int count;
    private final int threads;
    private final Progress progress;
    private List<double[]> basis = new ArrayList<>();
    private List<double[]> images = new ArrayList<>();

    /**
     * Vectors that the products of columns stretch most.
     *
     * @param vectors one row a component, of length 1
     * @param squares the sum of squares of the rows along each
     */
    record Found(double[][] vectors, double[] squares) {}

    LeadingComponents(CentredRows rows, int count, int threads, Progress progress) {
        this.rows = rows;
        this.count = count;
        this.threads = threads;
        this.progress = progress;
    }

    static long bytes(int columns) {
        return 2L * MOST_VECTORS * Double.BYTES * columns;
    }

    Found find() {
        grow(start(), 0);
        for (int round = 1; ; round++) {
            Ritz ritz = ritz();
            if (round == MOST_ROUNDS || ritz.lacking(count) <= LACKING * ritz.values[0]) {
                return ritz.found(count);
            }
            if (basis.size() + ritz.values.length > MOST_VECTORS) {
                basis = new ArrayList<>(List.of(ritz.vectors));
                images = new ArrayList<>(List.of(ritz.images));
            }
            grow(ritz.residuals(), round);
        }
    }

    private double[][] start() {
        Random random = new Random(SEED);
        double[][] vectors = new double[Math.min(rows.columns(), count + MORE_VECTORS)][rows.columns()];
        for (double[] vector : vectors) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = random.nextGaussian();
            }
        }
        return vectors;
    }

    /** Adds to the basis what is new in some vectors, and its images. */
    private void grow(double[][] vectors, int round) {
        List<double[]> fresh = new ArrayList<>();
        for (double[] vector : vectors) {
            double before = Vectors.length(vector);
            // Twice is enough (Giraud, Langou and Rozloznik 2005).
            project(vector, fresh);
            project(vector, fresh);
            if (Vectors.length(vector) > ROUNDING * before) {
                fresh.add(Vectors.unit(vector));
            }
        }
        double[][] block = fresh.toArray(double[][]::new);
        Progress told = (done, total) -> progress.advance(Math.min(round, MOST_ROUNDS / 10), MOST_ROUNDS / 10);
        images.addAll(List.of(rows.columnProductsTimes(block, threads, told)));
        basis.addAll(fresh);
    }

    private void project(double[] vector, List<double[]> fresh) {
        basis.forEach(other -> Vectors.addTimes(-Vectors.longDot(vector, other), other, vector));
        fresh.forEach(other -> Vectors.addTimes(-Vectors.longDot(vector, other), other, vector));
    }

    /** The best vectors that the basis has. */
    private Ritz ritz() {
        int size = basis.size();
        double[][] small = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                small[i][j] = Vectors.longDot(basis.get(i), images.get(j));
                small[j][i] = small[i][j];
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(small, false));
        int wanted = Math.min(size, count + MORE_VECTORS);
        double[] values = new double[wanted];
        double[][] vectors = new double[wanted][];
        double[][] stretched = new double[wanted][];
        for (int i = 0; i < wanted; i++) {
            double[] weights = eigen.getEigenvector(i).toArray();
            values[i] = Math.max(0, eigen.getRealEigenvalue(i));
            vectors[i] = combined(basis, weights);
            stretched[i] = combined(images, weights);
        }
        return new Ritz(values, vectors, stretched);
    }

    private static double[] combined(List<double[]> vectors, double[] weights) {
        double[] sum = new double[vectors.get(0).length];
        for (int i = 0; i < weights.length; i++) {
            Vectors.addTimes(weights[i], vectors.get(i), sum);
        }
        return sum;
    }

    /** Approximate eigenvalues, largest first, their vectors, and the images of these. */
    private record Ritz(double[] values, double[][] vectors, double[][] images) {

        double[] residual(int i) {
            double[] residual = images[i].clone();
            Vectors.addTimes(-values[i], vectors[i], residual);
            return residual;
        }

        double[][] residuals() {
            double[][] residuals = new double[values.length][];
            for (int i = 0; i < values.length; i++) {
                residuals[i] = residual(i);
            }
            return residuals;
        }

        /** The largest length of what the first vectors lack of being exact. */
        double lacking(int count) {
            double most = 0;
            for (int i = 0; i < Math.min(count, values.length); i++) {
                most = Math.max(most, Vectors.length(residual(i)));
            }
            return most;
        }

        Found found(int count) {
            double[][] first = new double[count][];
            double[] squares = new double[count];
            for (int i = 0; i < count; i++) {
                first[i] = Vectors.unit(vectors[i].clone());
                squares[i] = values[i];
            }
            return new Found(first, squares);
        }
    }
}
