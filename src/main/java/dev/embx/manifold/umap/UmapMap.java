package dev.embx.manifold.umap;

import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.linalg.kernel.KernelSpeed;
import dev.embx.manifold.Layout;
import dev.embx.manifold.LayoutListener;
import dev.embx.manifold.MapSpace;
import dev.embx.manifold.MapStart;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.GraphEstimate;
import dev.embx.neighbors.KNearestGraph;
import java.util.Random;

/** A UMAP map of vectors: exact nearest neighbors, their fuzzy graph, a start on the principal components, and the descent. */
public final class UmapMap {
    /** Seconds that the JVM takes to compile it. */
    private static final double COMPILING_SECONDS = 1.5;

    private static final double EXTENT = 10;
    private static final double NOISE = 1e-4;

    private UmapMap() {}

    /**
     * Makes a map; the same for the same seed on any number of threads.
     *
     * @param points usable rows: finite, and not all zero for cosine
     * @param metric cosine, where distance is 1 - cosine, or euclidean
     * @param listener receives the map about ten times a second, without a loss
     * @throws IllegalArgumentException for another metric
     */
    public static Layout of(
            Matrix points,
            Metric metric,
            UmapOptions options,
            int threads,
            LayoutListener listener,
            Progress progress) {
        Matrix rows = MapSpace.of(points, metric);
        if (points.rows() < 2) {
            return new Layout(new double[points.rows()], new double[points.rows()]);
        }
        int k = options.neighbors(points.rows()) - 1;
        KNearestGraph nearest = KNearestGraph.of(points, metric, k, threads, progress);
        double[] distance = new double[nearest.similarity().length];
        for (int i = 0; i < distance.length; i++) {
            double similarity = nearest.similarity()[i];
            distance[i] = Math.max(0, metric == Metric.COSINE ? 1 - similarity : -similarity);
        }
        FuzzyGraph graph = FuzzyGraph.of(points.rows(), nearest.neighbor(), distance, threads);
        Layout start = start(rows, options.seed(), threads, progress);
        return new Umap(graph, start, options, threads).run(listener, progress);
    }

    /** The first two principal components within 10 of the origin, and a little noise that parts equal rows. */
    private static Layout start(Matrix rows, long seed, int threads, Progress progress) {
        Layout layout = MapStart.components(rows, threads, progress);
        double farthest = 0;
        for (int i = 0; i < layout.size(); i++) {
            farthest = Math.max(farthest, Math.max(Math.abs(layout.x()[i]), Math.abs(layout.y()[i])));
        }
        double scale = farthest > 0 ? EXTENT / farthest : 0;
        Random random = new Random(seed);
        for (int i = 0; i < layout.size(); i++) {
            layout.x()[i] = MapStart.rounded(layout.x()[i] * scale, EXTENT) + random.nextGaussian() * NOISE;
            layout.y()[i] = MapStart.rounded(layout.y()[i] * scale, EXTENT) + random.nextGaussian() * NOISE;
        }
        return layout;
    }

    /** What a map will cost: memory, and seconds; the constants were measured on two cores of 2024. */
    public static Estimate estimate(int items, int columns, UmapOptions options) {
        long entries = 2L * items * options.neighbors(items);
        long bytes = entries * (2L * Integer.BYTES + 5L * Double.BYTES) + (long) items * (columns + 6) * Double.BYTES;
        double descent = options.epochs(items) * entries * 4e-8;
        return new Estimate(
                bytes,
                KernelSpeed.seconds(2 * descent + GraphEstimate.processorSeconds(items, columns), COMPILING_SECONDS));
    }
}
