package dev.embx.metrics.pairs;

import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.job.Workers;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarity;
import dev.embx.metrics.scan.KernelChoice;
import dev.embx.metrics.scan.PackedMatrix;
import dev.embx.metrics.scan.PairFilter;
import dev.embx.metrics.scan.Scan;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Searches all pairs of rows of a matrix, exactly, in memory that does not grow with the number of pairs.
 *
 * <p>Float32 scores choose the pairs that may matter, with a proven margin; these are then compared in float64 by {@link
 * Similarity}. Answers do not depend on threads or kernel.
 */
public final class PairSearch {
    private final int threads;
    private final KernelChoice kernels;

    /** A search on all cores. */
    public PairSearch() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** A search on {@code threads} threads, at least 1. */
    public PairSearch(int threads) {
        this(threads, KernelChoice::forPairs);
    }

    PairSearch(int threads, KernelChoice kernels) {
        this.threads = threads;
        this.kernels = kernels;
    }

    /**
     * The most and the least similar of all pairs of usable rows that the filter takes.
     *
     * @param count pairs wanted at each end, at least 0
     * @param progress receives the number of pairs of distinct rows done
     * @throws dev.embx.job.Cancelled when {@code progress} reports cancellation
     */
    public ExtremePairs extremes(Matrix matrix, Metric metric, int count, PairFilter filter, Progress progress) {
        PackedMatrix packed = pack(matrix, metric, filter);
        ExtremeSink.Bounds bounds = new ExtremeSink.Bounds();
        ExtremeSink found = new ExtremeSink(packed, count, bounds);
        search(packed, found, () -> new ExtremeSink(packed, count, bounds), progress);
        return found.drain();
    }

    /**
     * All pairs beyond a threshold: counted, and the most extreme of them kept.
     *
     * @throws dev.embx.job.Cancelled when {@code progress} reports cancellation
     */
    public ThresholdPairs beyond(
            Matrix matrix, Metric metric, ThresholdPairs.Threshold threshold, PairFilter filter, Progress progress) {
        PackedMatrix packed = pack(matrix, metric, filter);
        ThresholdSink found = new ThresholdSink(packed, threshold);
        search(packed, found, () -> new ThresholdSink(packed, threshold), progress);
        return found.drain();
    }

    /**
     * The similarities of all pairs, counted in equal bins.
     *
     * @param range the ends of the bins: {@code bins} equal bins from {@code from} to {@code to}
     * @throws dev.embx.job.Cancelled when {@code progress} reports cancellation
     */
    public SimilarityHistogram histogram(
            Matrix matrix, Metric metric, SimilarityHistogram.Range range, PairFilter filter, Progress progress) {
        PackedMatrix packed = pack(matrix, metric, filter);
        double[] edges = range.edges();
        HistogramSink found = new HistogramSink(packed, edges);
        search(packed, found, () -> new HistogramSink(packed, edges), progress);
        return found.drain();
    }

    /**
     * The estimated cost of {@link #extremes}, from a probe of at most about two seconds.
     *
     * @param count pairs wanted at each end
     */
    public Estimate estimate(Matrix matrix, Metric metric, int count) {
        return new PairProbe(threads, kernels).estimate(matrix, metric, count);
    }

    private PackedMatrix pack(Matrix matrix, Metric metric, PairFilter filter) {
        return PackedMatrix.of(matrix, metric, filter, threads, kernels);
    }

    /** Shows every pair to {@code total} or to one of the sinks that {@code more} makes, and merges all into {@code total}. */
    private void search(PackedMatrix packed, PairSink total, Supplier<? extends PairSink> more, Progress progress) {
        total.insideAll();
        long groups = packed.groups();
        int blocks = Scan.blocks(packed);
        PacedProgress paced = new PacedProgress(progress, groups * (groups - 1) / 2);
        Collection<PairSink> sinks = new ConcurrentLinkedQueue<>();
        Workers.run(threads, blocks, () -> {
            PairSink sink = more.get();
            sinks.add(sink);
            Scan scan = new Scan(packed);
            return task -> {
                // The longest first: the last blocks are compared with the most rows.
                scan.loadBlock(blocks - 1 - task);
                scan.earlier(sink, paced::add);
            };
        });
        sinks.forEach(total::merge);
        paced.finish();
    }
}
