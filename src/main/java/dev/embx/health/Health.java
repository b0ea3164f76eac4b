package dev.embx.health;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.RowCheck;
import dev.embx.error.UserError;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.job.Stages;
import dev.embx.linalg.CenteredRows;
import dev.embx.linalg.kernel.KernelSpeed;
import dev.embx.metrics.Metric;
import dev.embx.metrics.ScaledMatrix;
import dev.embx.metrics.pairs.PairSearch;
import dev.embx.metrics.pairs.SimilarityHistogram;
import dev.embx.metrics.scan.PairFilter;
import dev.embx.neighbors.GraphEstimate;
import dev.embx.neighbors.KNearestGraph;
import java.util.Arrays;

/**
 * The irregularities of a set. All figures except those of columns are about the usable rows.
 *
 * @param content the parts of the set that are measured
 * @param norms lengths
 * @param duplicates equal and nearly equal vectors
 * @param hubness by cosine
 * @param outliers items far from their neighbors
 * @param directions how the space is used
 * @param dimension how many dimensions the vectors spread in
 * @param measured similarities of all pairs, and what centering and normalizing change
 */
public record Health(
        VectorContents content,
        VectorNorms norms,
        Duplicates duplicates,
        Hubness hubness,
        Outliers outliers,
        Directions directions,
        IntrinsicDimension dimension,
        Measured measured) {
    /** Seconds that the JVM takes to compile it. */
    private static final double COMPILING_SECONDS = 3.5;

    private static final int BINS = 40;
    private static final int GRAPHS = 3;
    /** Processor seconds of a pair in the histogram. */
    private static final double PAIR_SECONDS = 1.4e-9;
    /** Processor seconds of an item beside: duplicates, outliers, directions, centered rows. */
    private static final double ITEM_SECONDS = 5e-5;
    /** Twice float32 for searching, float64 of the centered vectors. */
    private static final long BYTES_PER_VALUE = 16;

    private static final long BYTES_PER_NEIGHBOR = 36;

    /** Similarities of all pairs by cosine, and the remedies. */
    public record Measured(SimilarityHistogram similarities, Remedies remedies) {}

    /**
     * Measures a set.
     *
     * @param k neighbors per list, at least 1
     * @throws UserError where no row is usable
     * @throws dev.embx.job.Cancelled when {@code progress} reports cancellation
     */
    public static Health of(EmbeddingSet set, RowCheck check, int k, Progress progress) {
        int[] rows = check.usable();
        if (rows.length == 0) {
            throw UserError.data("no usable vector in " + set.name() + ": all are zero, NaN or infinite", "");
        }
        Matrix points = ScaledMatrix.of(set.vectors().select(rows)).points();
        long pairs = (long) rows.length * rows.length;
        Stages stages = new Stages(progress, 5 * pairs + rows.length);
        KNearestGraph cosine = graph(points, Metric.COSINE, k, stages.next(pairs));
        KNearestGraph euclidean = graph(points, Metric.EUCLIDEAN, k, stages.next(pairs));
        Duplicates duplicates = Duplicates.of(points, rows, stages.next(pairs / 2));
        Hubness hubness = Hubness.of(cosine, rows);
        int[] distinct = duplicates.distinct();
        Progress again = stages.next(pairs);
        KNearestGraph apart =
                distinct.length == rows.length ? euclidean : graph(points.select(distinct), Metric.EUCLIDEAN, k, again);
        Matrix centered = CenteredRows.of(points, Runtime.getRuntime().availableProcessors())
                .matrix();
        Remedies remedies = new Remedies(
                Hubness.of(euclidean, rows).skewness(),
                hubness.skewness(),
                Hubness.of(graph(centered, Metric.COSINE, k, stages.next(pairs)), rows)
                        .skewness(),
                Directions.meanCosine(centered));
        return new Health(
                VectorContents.of(set, check),
                VectorNorms.of(set.vectors(), rows),
                duplicates,
                hubness,
                Outliers.of(cosine, rows),
                Directions.of(points, rows, stages.next(rows.length)),
                IntrinsicDimension.of(apart, places(rows, distinct)),
                new Measured(similarities(points, stages.next(pairs / 2)), remedies));
    }

    /** The cost of measuring a set: three graphs and a histogram of all pairs, with the constants of benchmarks.md. */
    public static Estimate estimate(int rows, int columns, int k) {
        double processorSeconds = GRAPHS * GraphEstimate.processorSeconds(rows, columns)
                + rows * ITEM_SECONDS
                + 0.5 * rows * rows * PAIR_SECONDS;
        long bytes = (long) rows * (BYTES_PER_VALUE * columns + BYTES_PER_NEIGHBOR * k);
        return new Estimate(bytes, KernelSpeed.seconds(processorSeconds, COMPILING_SECONDS));
    }

    private static int[] places(int[] rows, int[] chosen) {
        return Arrays.stream(chosen).map(place -> rows[place]).toArray();
    }

    private static KNearestGraph graph(Matrix points, Metric metric, int k, Progress progress) {
        return KNearestGraph.of(points, metric, k, progress);
    }

    private static SimilarityHistogram similarities(Matrix points, Progress progress) {
        return new PairSearch()
                .histogram(points, Metric.COSINE, SimilarityHistogram.Range.cosine(BINS), PairFilter.all(), progress);
    }
}
