package dev.embx.decomposition;

import dev.embx.embedding.Matrix;
import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.job.Workers;
import dev.embx.linalg.Vectors;

/**
 * The rows of a matrix less the mean of each column, computed when they are looked at. Sums over rows are those of blocks on
 * several threads, added in the order of the blocks: the same on any number of threads.
 *
 * @param points the rows
 * @param mean mean of each column
 */
record CentredRows(Matrix points, double[] mean) {
    private static final int ROWS_PER_BLOCK = 2048;

    static CentredRows of(Matrix points) {
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
        return new CentredRows(points, sum);
    }

    int rows() {
        return points.rows();
    }

    int columns() {
        return points.columns();
    }

    void copy(int row, double[] target) {
        points.copyRow(row, target);
        for (int i = 0; i < target.length; i++) {
            target[i] -= mean[i];
        }
    }

    /** Adds one block's part of a sum to what starts as zeros. */
    private interface Part {
        void add(int start, int end, double[][] sum);
    }

    private double[][] sum(int count, Part part, int threads, Progress progress) {
        int blocks = (rows() + ROWS_PER_BLOCK - 1) / ROWS_PER_BLOCK;
        double[][] sum = new double[count][columns()];
        PacedProgress paced = new PacedProgress(progress, rows());
        for (int from = 0; from < blocks; from += threads) {
            int first = from;
            double[][][] parts = new double[Math.min(threads, blocks - from)][count][columns()];
            Workers.run(threads, parts.length, () -> block -> {
                int start = (first + block) * ROWS_PER_BLOCK;
                int end = Math.min(rows(), start + ROWS_PER_BLOCK);
                part.add(start, end, parts[block]);
                paced.add(end - start);
            });
            for (double[][] each : parts) {
                add(each, sum);
            }
        }
        return sum;
    }

    private static void add(double[][] part, double[][] sum) {
        for (int i = 0; i < part.length; i++) {
            for (int j = 0; j < part[i].length; j++) {
                sum[i][j] += part[i][j];
            }
        }
    }

    /** Sums of products of columns: columns x columns. */
    double[][] columnProducts(int threads, Progress progress) {
        double[][] sum = sum(columns(), this::columnProducts, threads, progress);
        for (int i = 0; i < columns(); i++) {
            for (int j = 0; j < i; j++) {
                sum[j][i] = sum[i][j];
            }
        }
        return sum;
    }

    private void columnProducts(int start, int end, double[][] products) {
        double[] row = new double[columns()];
        for (int r = start; r < end; r++) {
            copy(r, row);
            for (int i = 0; i < row.length; i++) {
                double factor = row[i];
                double[] target = products[i];
                for (int j = 0; j <= i; j++) {
                    target[j] += factor * row[j];
                }
            }
        }
    }

    /** The matrix of {@link #columnProducts} times each of some vectors, without that matrix. */
    double[][] columnProductsTimes(double[][] vectors, int threads, Progress progress) {
        return sum(vectors.length, (start, end, sum) -> addTimes(vectors, start, end, sum), threads, progress);
    }

    private void addTimes(double[][] vectors, int start, int end, double[][] sum) {
        double[] row = new double[columns()];
        for (int r = start; r < end; r++) {
            copy(r, row);
            for (int v = 0; v < vectors.length; v++) {
                Vectors.addTimes(Vectors.dot(row, vectors[v]), row, sum[v]);
            }
        }
    }

    /** Products of rows: rows x rows. Holds all rows in float64. */
    double[][] rowProducts(Progress progress) {
        double[][] centred = new double[rows()][columns()];
        for (int r = 0; r < rows(); r++) {
            copy(r, centred[r]);
        }
        double[][] products = new double[rows()][rows()];
        for (int a = 0; a < rows(); a++) {
            for (int b = 0; b <= a; b++) {
                products[a][b] = Vectors.dot(centred[a], centred[b]);
                products[b][a] = products[a][b];
            }
            progress.advance(a + 1L, rows());
        }
        return products;
    }

    /** The sum of the rows, each so many times. */
    double[] combined(double[] weights) {
        double[] combined = new double[columns()];
        double[] row = new double[columns()];
        for (int r = 0; r < rows(); r++) {
            copy(r, row);
            Vectors.addTimes(weights[r], row, combined);
        }
        return combined;
    }

    /** Sum of the squares of all values. */
    double squares() {
        double squares = 0;
        double[] row = new double[columns()];
        for (int r = 0; r < rows(); r++) {
            copy(r, row);
            squares += Vectors.dot(row, row);
        }
        return squares;
    }
}
