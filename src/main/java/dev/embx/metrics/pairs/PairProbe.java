package dev.embx.metrics.pairs;

import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.linalg.kernel.StripKernel;
import dev.embx.metrics.Metric;
import dev.embx.metrics.scan.KernelChoice;
import dev.embx.metrics.scan.PackedMatrix;
import dev.embx.metrics.scan.PairFilter;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Estimates a search for extreme pairs by searching a sample of the rows, evenly spread. */
final class PairProbe {
    private static final double PROBE_PRODUCTS = 4e9;
    private static final int LEAST_ROWS = 64;
    private static final int PAIR_BYTES = 16;
    private static final int LEAST_RUNS = 2;
    private static final int MOST_RUNS = 60;
    private static final double PROBE_SECONDS = 0.75;

    private final int threads;
    private final KernelChoice kernels;

    PairProbe(int threads, KernelChoice kernels) {
        this.threads = threads;
        this.kernels = kernels;
    }

    Estimate estimate(Matrix matrix, Metric metric, int count) {
        StripKernel kernel = kernels.choose(matrix.rows(), matrix.columns());
        long lists = 2L * (threads + 1) * Math.min(count, (long) matrix.rows() * matrix.rows() / 2) * PAIR_BYTES;
        PairSearch search = new PairSearch(threads, (groups, depth) -> kernel);
        double seconds = seconds(matrix, sample -> fastest(search, sample, metric, count));
        return new Estimate(PackedMatrix.bytes(matrix.rows(), matrix.columns()) + lists, seconds);
    }

    /**
     * Time grows with the pairs and, for lists that fill and limits that rise, with the rows: two samples, the second with twice
     * the rows, give both parts. The part of the pairs is at least a quarter of the time of the second.
     */
    static double seconds(Matrix matrix, ToDoubleFunction<Matrix> search) {
        Matrix larger = sample(matrix, PROBE_PRODUCTS);
        double all = search.applyAsDouble(larger);
        if (larger.rows() == matrix.rows()) {
            return all;
        }
        double half = search.applyAsDouble(sample(matrix, PROBE_PRODUCTS / 4));
        double ofPairs = Math.max(2 * (all - 2 * half), all / 4);
        double growth = (double) matrix.rows() / larger.rows();
        return Math.max(0, all - ofPairs) * growth + ofPairs * growth * growth;
    }

    private static Matrix sample(Matrix matrix, double products) {
        double affordable = Math.sqrt(2 * products / Math.max(1, matrix.columns()));
        int rows = (int) Math.min(matrix.rows(), Math.max(LEAST_ROWS, affordable));
        return matrix.select(IntStream.range(0, rows)
                .map(i -> (int) ((long) i * matrix.rows() / rows))
                .toArray());
    }

    /** The fastest of some runs: the first ones include compilation and mean little. */
    private static double fastest(PairSearch search, Matrix sample, Metric metric, int count) {
        double fastest = Double.POSITIVE_INFINITY;
        double spent = 0;
        for (int run = 0; run < LEAST_RUNS || (run < MOST_RUNS && spent < PROBE_SECONDS); run++) {
            double seconds = seconds(search, sample, metric, count);
            fastest = Math.min(fastest, seconds);
            spent += seconds;
        }
        return fastest;
    }

    private static double seconds(PairSearch search, Matrix sample, Metric metric, int count) {
        long start = System.nanoTime();
        search.extremes(sample, metric, count, PairFilter.all(), Progress.NONE);
        return (System.nanoTime() - start) / 1e9;
    }
}
