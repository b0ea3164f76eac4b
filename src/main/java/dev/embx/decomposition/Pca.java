package dev.embx.decomposition;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.linalg.CenteredRows;
import dev.embx.linalg.LeadingEigenvectors;
import dev.embx.linalg.Products;
import dev.embx.linalg.SymmetricEigen;
import dev.embx.linalg.Vectors;
import java.util.Arrays;

/**
 * Principal component analysis (Jolliffe 2002, Principal Component Analysis, sections 1.1 and 3.5). Agrees with scikit-learn's
 * {@code PCA}.
 *
 * <p>By size: up to {@value #MOST_PRODUCTS} rows or columns by the products of columns, or of rows where these are fewer; beyond, for
 * at most {@value #MOST_LEADING} components, without that matrix, which needs memory for the columns only. All eigenvectors are
 * computed up to {@value #EXACT_SIDE} rows or columns, else {@link LeadingEigenvectors}.
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
    private static final int MOST_PRODUCTS = 2048;
    private static final double LACKING = 1e-11;
    private static final int ROUNDS = 30;
    /** Ulps of the largest variance that rounding in the sums of products may leave, beside one per eigenvalue. */
    private static final int ROUNDINGS = 32;

    private static final double PRODUCTS_PER_SECOND = 2e10;

    /**
     * Finds the first components.
     *
     * @param points finite values, at least one row
     * @param count components wanted; as many as rows and columns allow are found
     */
    public static Pca fit(Matrix points, int count, int threads, Progress progress) {
        int wanted = Math.min(count, Math.min(points.rows(), points.columns()));
        CenteredRows rows = CenteredRows.of(points, threads);
        if (holdsProducts(points.rows(), points.columns(), wanted)) {
            return ofProducts(rows, wanted, threads, progress);
        }
        LeadingEigenvectors.Found found = LeadingEigenvectors.find(
                (vectors, round) -> product(rows, vectors, threads, round(progress, round)),
                points.columns(),
                wanted,
                LACKING);
        return of(rows, found.vectors(), found.values(), Vectors.sum(rows.squares()));
    }

    /** Stops before a round too: one may be too short to ask within. */
    private static double[][] product(CenteredRows rows, double[][] vectors, int threads, Progress progress) {
        progress.advance(0, 0);
        return Products.ofColumnsWithVectors(rows, vectors, threads, progress);
    }

    /** Progress in rounds, whose number is not known in advance. */
    private static Progress round(Progress progress, int round) {
        return (done, total) -> progress.advance(Math.min(round, ROUNDS), ROUNDS);
    }

    private static boolean holdsProducts(int rows, int columns, int count) {
        return Math.min(rows, columns) <= MOST_PRODUCTS || count > MOST_LEADING;
    }

    /** What it will cost: memory beside the matrix, and seconds by a rule of thumb. */
    public static Estimate estimate(int rows, int columns, int count) {
        double values = (double) rows * columns;
        if (!holdsProducts(rows, columns, count)) {
            return new Estimate(
                    LeadingEigenvectors.bytes(columns),
                    2 * values * LeadingEigenvectors.PRODUCTS / PRODUCTS_PER_SECOND);
        }
        long smaller = Math.min(rows, columns);
        long held = rows < columns ? (long) Double.BYTES * rows * columns : 0;
        return new Estimate(4 * Double.BYTES * smaller * smaller + held, values * smaller / PRODUCTS_PER_SECOND);
    }

    private static Pca ofProducts(CenteredRows rows, int count, int threads, Progress progress) {
        boolean wide = rows.rows() < rows.columns();
        double[][] products =
                wide ? Products.ofRows(rows, threads, progress) : Products.ofColumns(rows, rows, threads, progress);
        double total = 0;
        for (int i = 0; i < products.length; i++) {
            total += products[i][i];
        }
        LeadingEigenvectors.Found found = largest(products, count, progress);
        double[][] components = wide
                ? Arrays.stream(found.vectors())
                        .map(vector -> Vectors.unit(rows.combined(vector)))
                        .toArray(double[][]::new)
                : found.vectors();
        return of(rows, components, found.values(), total);
    }

    private static LeadingEigenvectors.Found largest(double[][] products, int count, Progress progress) {
        if (products.length <= EXACT_SIDE || count > MOST_LEADING) {
            SymmetricEigen eigen = SymmetricEigen.of(products);
            return new LeadingEigenvectors.Found(
                    Arrays.copyOf(eigen.vectors(), count), Arrays.copyOf(eigen.values(), count));
        }
        return LeadingEigenvectors.find(
                (vectors, round) -> {
                    round(progress, round).advance(0, 0);
                    return Arrays.stream(vectors)
                            .map(vector -> Arrays.stream(products)
                                    .mapToDouble(row -> Vectors.dot(row, vector))
                                    .toArray())
                            .toArray(double[][]::new);
                },
                products.length,
                count,
                LACKING);
    }

    private static Pca of(CenteredRows rows, double[][] components, double[] squares, double total) {
        double divisor = Math.max(1, rows.rows() - 1) * rows.scale() * rows.scale();
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
        CenteredRows rows = new CenteredRows(points, mean, 1);
        int threads = Runtime.getRuntime().availableProcessors();
        double[] scores = Products.withVectors(rows, components, threads, Progress.NONE);
        return new Float64Matrix(points.rows(), components.length, scores);
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
