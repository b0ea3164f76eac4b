package dev.embx.manifold.tsne;

import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.linalg.kernel.KernelSpeed;
import dev.embx.manifold.Layout;
import dev.embx.manifold.LayoutListener;
import dev.embx.manifold.MapSpace;
import dev.embx.manifold.MapStart;
import dev.embx.manifold.tsne.repulsion.Repulsions;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.GraphEstimate;
import dev.embx.neighbors.KNearestGraph;

/**
 * A t-SNE map of vectors: exact nearest neighbors, three times the perplexity of them as scikit-learn takes, their affinities,
 * the start and the descent.
 */
public final class TsneMap {
    /** Seconds that the JVM takes to compile it. */
    private static final double COMPILING_SECONDS = 1.5;

    private static final int NEIGHBORS_PER_PERPLEXITY = 3;
    private static final long GRID_BYTES = 6L * 1024 * 1032 * Double.BYTES;

    private TsneMap() {}

    /**
     * Makes a map.
     *
     * @param points usable rows: finite, and not all zero for cosine
     * @param metric cosine, where the distance is 1 - cosine as in scikit-learn, or euclidean
     * @param options a perplexity that the items do not allow is lowered to items - 1
     * @param listener receives the map every 50 iterations
     * @throws IllegalArgumentException for another metric
     */
    public static Tsne.Result of(
            Matrix points,
            Metric metric,
            TsneOptions options,
            int threads,
            LayoutListener listener,
            Progress progress) {
        Matrix rows = MapSpace.of(points, metric);
        Affinities affinities = affinities(points, metric, options.perplexity(points.rows()), threads, progress);
        Layout start = options.initialization() == Initialization.PCA
                ? MapStart.smallComponents(rows, threads, progress)
                : MapStart.random(rows.rows(), options.seed());
        return Tsne.fit(affinities, start, options, threads, listener, progress);
    }

    static Affinities affinities(Matrix points, Metric metric, double perplexity, int threads, Progress progress) {
        int k = neighbors(points.rows(), perplexity);
        KNearestGraph graph = KNearestGraph.of(points, metric, k, threads, progress);
        double[] squared = new double[graph.similarity().length];
        for (int i = 0; i < squared.length; i++) {
            double similarity = graph.similarity()[i];
            double distance = metric == Metric.COSINE ? Math.max(0, 1 - similarity) : similarity;
            squared[i] = distance * distance;
        }
        return Affinities.of(points.rows(), graph.neighbor(), squared, perplexity, threads);
    }

    private static int neighbors(int items, double perplexity) {
        return (int) Math.min(items - 1.0, NEIGHBORS_PER_PERPLEXITY * perplexity + 1);
    }

    /** What a map will cost: memory, and seconds; the constants were measured on two cores of 2024. */
    public static Estimate estimate(int items, int columns, TsneOptions options) {
        long neighbors = neighbors(Math.max(1, items), options.perplexity(items));
        long entries = items * neighbors;
        long bytes = entries * (3L * Integer.BYTES + 5L * Double.BYTES)
                + (long) items * columns * Double.BYTES
                + (items < Repulsions.GRID_FROM ? 0 : GRID_BYTES);
        double pairs = (double) items * items;
        double repulsion = items < Repulsions.GRID_FROM ? pairs * 0.3e-9 : 1e-3 + items * 7e-7;
        double descent = options.maxIterations() * (repulsion + entries * 4e-9);
        return new Estimate(
                bytes,
                KernelSpeed.seconds(2 * descent + GraphEstimate.processorSeconds(items, columns), COMPILING_SECONDS));
    }
}
