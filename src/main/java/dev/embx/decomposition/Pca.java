package dev.embx.decomposition;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.job.Workers;
import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Principal component analysis: exact, by the eigenvectors of the covariance matrix, or of the matrix of products of the rows
 * where there are fewer rows than columns (Jolliffe 2002, Principal Component Analysis, sections 1.1 and 3.5). Agrees with
 * scikit-learn's {@code PCA}.
 *
 * <p>Sign: the entry of a component with the largest magnitude is positive, of several the first (scikit-learn's {@code
 * svd_flip} on components).
 *
 * @param mean mean of each column
 * @param components one row a component, of length 1, the one of the largest variance first
 * @param variance variance of the rows along each component, divided by rows - 1
 * @param totalVariance sum of the variances of all columns
 */
public record Pca(double[] mean, double[][] components, double[] variance, double totalVariance) {
    private static final int ROWS_A_BLOCK = 2048;

    /**
     * Finds the first components.
     *
     * @param points finite values, at least one row
     * @param count components wanted; as many as rows and columns allow are found
     */
    public static Pca fit(Matrix points, int count, int threads, Progress progress) {
        double[] mean = mean(points);
        int wanted = Math.min(count, Math.min(points.rows(), points.columns()));
        double divisor = Math.max(1, points.rows() - 1);
        double total = 0;
        double[][] components = new double[wanted][];
        double[] variance = new double[wanted];
        boolean wide = points.rows() < points.columns();
        double[][] products =
                wide ? rowProducts(points, mean, progress) : columnProducts(points, mean, threads, progress);
        for (int i = 0; i < products.length; i++) {
            total += products[i][i];
        }
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(products, false));
        for (int c = 0; c < wanted; c++) {
            double[] vector = eigen.getEigenvector(c).toArray();
            components[c] = oriented(wide ? columnsOf(points, mean, vector) : vector);
            variance[c] = Math.max(0, eigen.getRealEigenvalue(c)) / divisor;
        }
        return new Pca(mean, components, variance, total / divisor);
    }

    /** Share of the variance along each component, 0..1; 0 where nothing varies. */
    public double[] explainedVarianceRatio() {
        return Arrays.stream(variance)
                .map(v -> totalVariance > 0 ? v / totalVariance : 0)
                .toArray();
    }

    /** The rows in the space of the components: rows x components. */
    public Float64Matrix transform(Matrix points) {
        int count = components.length;
        double[] result = new double[Math.multiplyExact(points.rows(), count)];
        double[] row = new double[points.columns()];
        for (int r = 0; r < points.rows(); r++) {
            centred(points, r, mean, row);
            for (int c = 0; c < count; c++) {
                result[r * count + c] = dot(row, components[c]);
            }
        }
        return new Float64Matrix(points.rows(), count, result);
    }

    private static double[] mean(Matrix points) {
        double[] sum = new double[points.columns()];
        double[] row = new double[points.columns()];
        for (int r = 0; r < points.rows(); r++) {
            points.copyRow(r, row);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= points.rows();
        }
        return sum;
    }

    /** Sums of products of columns: blocks of rows on several threads, added in the order of the blocks. */
    private static double[][] columnProducts(Matrix points, double[] mean, int threads, Progress progress) {
        int blocks = (points.rows() + ROWS_A_BLOCK - 1) / ROWS_A_BLOCK;
        int columns = points.columns();
        double[][] sum = new double[columns][columns];
        PacedProgress paced = new PacedProgress(progress, points.rows());
        for (int from = 0; from < blocks; from += threads) {
            int first = from;
            double[][][] parts = new double[Math.min(threads, blocks - from)][][];
            Workers.run(threads, parts.length, () -> part -> {
                int start = (first + part) * ROWS_A_BLOCK;
                int end = Math.min(points.rows(), start + ROWS_A_BLOCK);
                parts[part] = columnProducts(points, mean, start, end);
                paced.add(end - start);
            });
            for (double[][] part : parts) {
                add(part, sum);
            }
        }
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < i; j++) {
                sum[j][i] = sum[i][j];
            }
        }
        return sum;
    }

    private static double[][] columnProducts(Matrix points, double[] mean, int start, int end) {
        double[][] products = new double[mean.length][];
        for (int i = 0; i < mean.length; i++) {
            products[i] = new double[i + 1];
        }
        double[] row = new double[mean.length];
        for (int r = start; r < end; r++) {
            centred(points, r, mean, row);
            for (int i = 0; i < row.length; i++) {
                double factor = row[i];
                double[] target = products[i];
                for (int j = 0; j <= i; j++) {
                    target[j] += factor * row[j];
                }
            }
        }
        return products;
    }

    private static void add(double[][] part, double[][] sum) {
        for (int i = 0; i < part.length; i++) {
            for (int j = 0; j <= i; j++) {
                sum[i][j] += part[i][j];
            }
        }
    }

    private static double[][] rowProducts(Matrix points, double[] mean, Progress progress) {
        int rows = points.rows();
        double[][] centred = new double[rows][points.columns()];
        for (int r = 0; r < rows; r++) {
            centred(points, r, mean, centred[r]);
        }
        double[][] products = new double[rows][rows];
        for (int a = 0; a < rows; a++) {
            for (int b = 0; b <= a; b++) {
                products[a][b] = dot(centred[a], centred[b]);
                products[b][a] = products[a][b];
            }
            progress.advance(a + 1L, rows);
        }
        return products;
    }

    /** The component of unit length that weights of the rows make. */
    private static double[] columnsOf(Matrix points, double[] mean, double[] weights) {
        double[] component = new double[points.columns()];
        double[] row = new double[points.columns()];
        for (int r = 0; r < points.rows(); r++) {
            centred(points, r, mean, row);
            for (int i = 0; i < row.length; i++) {
                component[i] += weights[r] * row[i];
            }
        }
        double length = Math.sqrt(dot(component, component));
        for (int i = 0; i < component.length && length > 0; i++) {
            component[i] /= length;
        }
        return component;
    }

    private static double[] oriented(double[] component) {
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
        return component;
    }

    private static void centred(Matrix points, int row, double[] mean, double[] target) {
        points.copyRow(row, target);
        for (int i = 0; i < target.length; i++) {
            target[i] -= mean[i];
        }
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
