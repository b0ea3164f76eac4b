package dev.embx.neighbors;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.scan.KernelChoice;

/**
 * The k nearest rows of every row, itself left out; ties go to the smaller row.
 *
 * @param k neighbors per row: at most the number of other usable rows
 * @param neighbor row-major, rows x k: the neighbors of each row, most similar first; -1 where the row is not usable
 * @param similarity row-major, rows x k: their similarities, float64; NaN where the row is not usable
 */
public record KNearestGraph(int k, int[] neighbor, double[] similarity) {

    /** The same with at most {@code most} neighbors per row. */
    public KNearestGraph first(int most) {
        int kept = Math.min(most, k);
        int rows = k == 0 ? 0 : neighbor.length / k;
        int[] nearest = new int[rows * kept];
        double[] similarities = new double[rows * kept];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(neighbor, row * k, nearest, row * kept, kept);
            System.arraycopy(similarity, row * k, similarities, row * kept, kept);
        }
        return new KNearestGraph(kept, nearest, similarities);
    }

    /** Finds the {@code k} nearest rows of every row, exactly, on all cores. */
    public static KNearestGraph of(Matrix matrix, Metric metric, int k, Progress progress) {
        return of(matrix, metric, k, Runtime.getRuntime().availableProcessors(), progress);
    }

    /**
     * Finds the {@code k} nearest rows of every row, exactly.
     *
     * @param threads most threads to use, at least 1; the answer does not depend on it
     * @param progress receives the number of pairs of distinct rows done
     * @throws dev.embx.job.Cancelled when {@code progress} reports cancellation
     */
    public static KNearestGraph of(Matrix matrix, Metric metric, int k, int threads, Progress progress) {
        return GraphSearch.find(matrix, metric, k, threads, KernelChoice.forQuestions(matrix.rows()), progress);
    }

    /** The neighbor of a row at a rank from 0. */
    public int neighbor(int row, int rank) {
        return neighbor[row * k + rank];
    }

    /** The similarity of a row to its neighbor at a rank from 0. */
    public double similarity(int row, int rank) {
        return similarity[row * k + rank];
    }
}
