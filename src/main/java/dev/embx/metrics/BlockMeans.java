package dev.embx.metrics;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import java.util.Arrays;

/**
 * A matrix of cosine similarities seen from afar: rows and columns are put into blocks, and each cell is the mean over all
 * of its pairs. It is exact without the matrix: the mean of cosines between two blocks is the dot product of the blocks'
 * mean unit vectors, so the cost is rows x columns + blocks^2 x columns.
 *
 * @param starts first place of each block in the order, and the number of all places at the end; blocks + 1 entries
 * @param means blocks x blocks, row-major; NaN where a block has no usable row
 */
public record BlockMeans(int[] starts, double[] means) {

    /**
     * Means of blocks of nearly equal size.
     *
     * @param order the rows in the order in which they are shown
     * @param blocks number of blocks, at least 1; no more than there are rows are made
     */
    public static BlockMeans of(Matrix matrix, int[] order, int blocks, Progress progress) {
        int count = Math.max(1, Math.min(blocks, order.length));
        int[] starts = new int[count + 1];
        Arrays.setAll(starts, b -> (int) ((long) b * order.length / count));
        Similarity similarity = Similarities.of(matrix, Metric.COSINE);
        double[][] centers = new double[count][];
        for (int b = 0; b < count; b++) {
            centers[b] = meanUnit(matrix, similarity, order, starts[b], starts[b + 1]);
            progress.advance(b, count);
        }
        double[] means = new double[count * count];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b <= a; b++) {
                double mean = dot(centers[a], centers[b]);
                means[a * count + b] = mean;
                means[b * count + a] = mean;
            }
        }
        return new BlockMeans(starts, means);
    }

    /** Number of blocks. */
    public int blocks() {
        return starts.length - 1;
    }

    /** The mean similarity between two blocks; a block with itself counts each row with itself too. */
    public double mean(int a, int b) {
        return means[a * blocks() + b];
    }

    private static double[] meanUnit(Matrix matrix, Similarity similarity, int[] order, int from, int to) {
        int columns = matrix.columns();
        double[] sum = new double[columns];
        double[] row = new double[columns];
        int count = 0;
        for (int place = from; place < to; place++) {
            if (similarity.usable(order[place])) {
                matrix.copyRow(order[place], row);
                addUnit(row, sum);
                count++;
            }
        }
        int rows = count;
        Arrays.setAll(sum, c -> rows == 0 ? Double.NaN : sum[c] / rows);
        return sum;
    }

    /** Adds a row of length 1, scaled first so that no square overflows or vanishes. */
    private static void addUnit(double[] row, double[] sum) {
        double largest = 0;
        for (double value : row) {
            largest = Math.max(largest, Math.abs(value));
        }
        int exponent = Math.getExponent(largest);
        double squares = 0;
        for (int c = 0; c < row.length; c++) {
            row[c] = Math.scalb(row[c], -exponent);
            squares += row[c] * row[c];
        }
        double norm = Math.sqrt(squares);
        for (int c = 0; c < row.length; c++) {
            sum[c] += row[c] / norm;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += a[c] * b[c];
        }
        return sum;
    }
}
