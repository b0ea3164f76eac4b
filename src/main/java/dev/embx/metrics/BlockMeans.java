package dev.embx.metrics;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.linalg.Vectors;
import java.util.Arrays;

/**
 * A matrix of cosine similarities reduced to blocks: rows and columns are grouped, and each cell is the mean over all
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
        ScaledRows rows = ScaledRows.of(matrix, Metric.COSINE, 1);
        double[][] centers = new double[count][];
        for (int b = 0; b < count; b++) {
            centers[b] = meanUnit(rows, order, starts[b], starts[b + 1]);
            progress.advance(b, count);
        }
        double[] means = new double[count * count];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b <= a; b++) {
                double mean = Vectors.dot(centers[a], centers[b]);
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

    private static double[] meanUnit(ScaledRows rows, int[] order, int from, int to) {
        double[] sum = new double[rows.columns()];
        int usable = 0;
        for (int place = from; place < to; place++) {
            if (rows.usable(order[place])) {
                addUnit(rows, order[place], sum);
                usable++;
            }
        }
        int count = usable;
        Arrays.setAll(sum, c -> count == 0 ? Double.NaN : sum[c] / count);
        return sum;
    }

    private static void addUnit(ScaledRows rows, int row, double[] sum) {
        double norm = Math.sqrt(rows.squaredNorm(row));
        for (int c = 0; c < sum.length; c++) {
            sum[c] += rows.value(row, c) / norm;
        }
    }
}
