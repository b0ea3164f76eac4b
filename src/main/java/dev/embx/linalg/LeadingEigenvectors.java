package dev.embx.linalg;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The eigenvectors of the largest eigenvalues of a symmetric matrix without negative ones, of which only the products with vectors
 * are known: random vectors find the range (Halko, Martinsson and Tropp 2011), a block Krylov space around them sharpens it (Musco
 * and Musco 2015), and Rayleigh and Ritz's condition takes the eigenvectors from it. Rounds go on until what each eigenvector
 * lacks of being one is a small share of the largest eigenvalue. The same on every machine.
 *
 * <p>Holds {@value #MOST_VECTORS} vectors and their images, 1.5 kB per row of the matrix; more where more than 20 are wanted.
 */
public final class LeadingEigenvectors {
    /** Expected number of products with the matrix for unknown eigenvalues. */
    public static final int PRODUCTS = 12 * 15;

    /** scikit-learn's oversampling. */
    private static final int MORE_VECTORS = 10;

    private static final int MOST_VECTORS = 96;
    private static final int MOST_ROUNDS = 300;
    /** What is left of a vector after projection is rounding below this share. */
    private static final double ROUNDING = 1e-10;

    private static final long SEED = 42;

    private final Products matrix;
    private final int size;
    private final int count;
    private List<double[]> basis = new ArrayList<>();
    private List<double[]> images = new ArrayList<>();

    /** A symmetric matrix, known by its products. */
    @FunctionalInterface
    public interface Products {
        /**
         * The matrix times each of some vectors, which it leaves as they are.
         *
         * @param round products asked for before, for a report of progress
         */
        double[][] times(double[][] vectors, int round);
    }

    /**
     * Eigenvectors and eigenvalues.
     *
     * @param vectors one row per eigenvector, of length 1
     * @param values their eigenvalues, the largest first
     */
    public record Found(double[][] vectors, double[] values) {}

    private LeadingEigenvectors(Products matrix, int size, int count) {
        this.matrix = matrix;
        this.size = size;
        this.count = count;
    }

    /**
     * Finds the first eigenvectors.
     *
     * @param size rows of the matrix, at least {@code count}
     * @param lacking the share that an eigenvector may lack: 1e-11 is as exact as a full decomposition
     */
    public static Found find(Products matrix, int size, int count, double lacking) {
        return new LeadingEigenvectors(matrix, size, count).find(lacking);
    }

    public static long bytes(int size) {
        return 2L * MOST_VECTORS * Double.BYTES * size;
    }

    private Found find(double lacking) {
        grow(start(), 0);
        for (int round = 1; ; round++) {
            Ritz ritz = ritz();
            if (round == MOST_ROUNDS || ritz.lacking(count) <= lacking * ritz.values[0]) {
                return ritz.found(count);
            }
            if (basis.size() + ritz.values.length > mostVectors()) {
                basis = new ArrayList<>(List.of(ritz.vectors));
                images = new ArrayList<>(List.of(ritz.images));
            }
            grow(ritz.residuals(), round);
        }
    }

    private int mostVectors() {
        return Math.max(MOST_VECTORS, 3 * (count + MORE_VECTORS));
    }

    private double[][] start() {
        Random random = new Random(SEED);
        double[][] vectors = new double[Math.min(size, count + MORE_VECTORS)][size];
        for (double[] vector : vectors) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = random.nextGaussian();
            }
        }
        return vectors;
    }

    /** Adds the components of some vectors that are orthogonal to the basis, and their images. */
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
        images.addAll(List.of(matrix.times(block, round)));
        basis.addAll(fresh);
    }

    private void project(double[] vector, List<double[]> fresh) {
        basis.forEach(other -> Vectors.addTimes(-Vectors.dot(vector, other), other, vector));
        fresh.forEach(other -> Vectors.addTimes(-Vectors.dot(vector, other), other, vector));
    }

    /** The best vectors that the basis has. */
    private Ritz ritz() {
        int size = basis.size();
        double[][] small = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                small[i][j] = Vectors.dot(basis.get(i), images.get(j));
                small[j][i] = small[i][j];
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(small);
        int wanted = Math.min(size, count + MORE_VECTORS);
        double[] values = new double[wanted];
        double[][] vectors = new double[wanted][];
        double[][] stretched = new double[wanted][];
        for (int i = 0; i < wanted; i++) {
            double[] weights = eigen.vectors()[i];
            values[i] = Math.max(0, eigen.values()[i]);
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
            double[] largest = new double[count];
            for (int i = 0; i < count; i++) {
                first[i] = Vectors.unit(vectors[i].clone());
                largest[i] = values[i];
            }
            return new Found(first, largest);
        }
    }
}
