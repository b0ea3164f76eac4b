package dev.embx.decomposition;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.linalg.LeadingEigenvectors;
import dev.embx.linalg.SymmetricEigen;
import dev.embx.linalg.Vectors;
import java.util.Arrays;

/**
 * Principal component analysis (Jolliffe 2002, Principal Component Analysis, sections 1.1 and 3.5). Agrees with scikit-learn's
 * {@code PCA}.
 *
 * <p>By size: where rows or columns are at most {@value #EXACT_SIDE}, or more than {@value #MOST_LEADING} components are wanted, by
 * all eigenvectors of the products of columns, or of rows where these are fewer; else by {@link LeadingEigenvectors}, which needs
 * memory for the columns only.
 *
 * <p>Sign: the entry of a component with the largest magnitude is positive, of several the first (scikit-learn's {@code
 * svd_flip} on components).
 *
 * <p>A component along which nothing varies, to working precision, has no direction: its values and its variance are 0.
 *
 * @param mean mean of each column
 * @param components one row per component, of length 1 or 0, the one of the largest variance first
 * @param variance variance of the rows along each component, divided by rows - 1
 * @param totalVariance sum of the variances of all columns
 */
public record Pca(double[] mean, double[][] components, double[] variance, double totalVariance) {
    private static final int EXACT_SIDE = 500;
    private static final int MOST_LEADING = 10;
    private static final double LACKING = 1e-11;
    private static final int ROUNDS = 30;
    /** Ulps of the largest variance that rounding in the sums of products may leave, beside one per eigenvalue. */
    private static final int ROUNDINGS = 32;

    private static final double PRODUCTS_PER_SECOND = 5e8;

    /**
     * Finds the first components.
     *
     * @param points finite values, at least one row
     * @param count components wanted; as many as rows and columns allow are found
     */
    public static Pca fit(Matrix points, int count, int threads, Progress progress) {
        int wanted = Math.min(count, Math.min(points.rows(), points.columns()));
        CentredRows rows = CentredRows.of(points);
        if (leading(points.rows(), points.columns(), wanted)) {
            LeadingEigenvectors.Found found = LeadingEigenvectors.find(
                    (vectors, round) -> product(rows, vectors, threads, round(progress, round)),
                    points.columns(),
                    wanted,
                    LACKING);
            return of(rows, found.vectors(), found.values(), rows.squares());
        }
        return exact(rows, wanted, threads, progress);
    }

    /** Stops before a round too: one may be too short to ask within. */
    private static double[][] product(CentredRows rows, double[][] vectors, int threads, Progress progress) {
        progress.advance(0, 0);
        return rows.columnProductsTimes(vectors, threads, progress);
    }

    /** Told of rounds: how many there will be nobody knows. */
    private static Progress round(Progress progress, int round) {
        return (done, total) -> progress.advance(Math.min(round, ROUNDS), ROUNDS);
    }

    private static boolean leading(int rows, int columns, int count) {
        return Math.min(rows, columns) > EXACT_SIDE && count <= MOST_LEADING;
    }

    /** What it will cost: memory beside the matrix, and seconds by a rule of thumb. */
    public static Estimate estimate(int rows, int columns, int count) {
        double values = (double) rows * columns;
        if (leading(rows, columns, count)) {
            return new Estimate(
                    LeadingEigenvectors.bytes(columns),
                    2 * values * LeadingEigenvectors.PRODUCTS / PRODUCTS_PER_SECOND);
        }
        long smaller = Math.min(rows, columns);
        long centred = rows < columns ? (long) Double.BYTES * rows * columns : 0;
        return new Estimate(4 * Double.BYTES * smaller * smaller + centred, values * smaller / PRODUCTS_PER_SECOND);
    }

    private static Pca exact(CentredRows rows, int count, int threads, Progress progress) {
        boolean wide = rows.rows() < rows.columns();
        double[][] products = wide ? rows.rowProducts(progress) : rows.columnProducts(threads, progress);
        double total = 0;
        for (int i = 0; i < products.length; i++) {
            total += products[i][i];
        }
        SymmetricEigen eigen = SymmetricEigen.of(products);
        double[][] components = new double[count][];
        for (int c = 0; c < count; c++) {
            double[] vector = eigen.vectors()[c];
            components[c] = wide ? Vectors.unit(rows.combined(vector)) : vector;
        }
        return of(rows, components, Arrays.copyOf(eigen.values(), count), total);
    }

    private static Pca of(CentredRows rows, double[][] components, double[] squares, double total) {
        double divisor = Math.max(1, rows.rows() - 1);
        double negligible = (ROUNDINGS + Math.min(rows.rows(), rows.columns())) * Math.ulp(1.0) * largest(squares);
        for (int c = 0; c < squares.length; c++) {
            if (squares[c] <= negligible) {
                squares[c] = 0;
                components[c] = new double[rows.columns()];
            }
            orient(components[c]);
        }
        double[] variance = Arrays.stream(squares).map(sum -> sum / divisor).toArray();
        return new Pca(rows.mean(), components, variance, total / divisor);
    }

    private static double largest(double[] squares) {
        return Arrays.stream(squares).max().orElse(0);
    }

    /** Share of the variance along each component, 0..1; 0 where nothing varies. */
    public double[] explainedVarianceRatio() {
        return Arrays.stream(variance)
                .map(v -> totalVariance > 0 ? v / totalVariance : 0)
                .toArray();
    }

    /** The rows in the space of the components: rows x components. */
    public Float64Matrix transform(Matrix points) {
        CentredRows rows = new CentredRows(points, mean);
        int count = components.length;
        double[] result = new double[Math.multiplyExact(points.rows(), count)];
        double[] row = new double[points.columns()];
        for (int r = 0; r < points.rows(); r++) {
            rows.copy(r, row);
            for (int c = 0; c < count; c++) {
                result[r * count + c] = Vectors.dot(row, components[c]);
            }
        }
        return new Float64Matrix(points.rows(), count, result);
    }

    private static void orient(double[] component) {
        int largest = 0;
        for (int i = 1; i < component.length; i++) {
            if (Math.abs(component[i]) > Math.abs(component[largest])) {
                largest = i;
            }
        }
        if (component[largest] < 0) {
            for (int i = 0; i < component.length; i++) {
                component[i] = -component[i];
            }
        }
    }
}
