package dev.embx.manifold;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.manifold.tsne.Affinities;
import dev.embx.manifold.tsne.Tsne;
import dev.embx.manifold.tsne.TsneOptions;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.KNearestGraph;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes a t-SNE map of float64 rows in a file and writes it as float64 pairs: {@code ROWS COLUMNS IN OUT}. Run by {@code
 * tsne.py}, which times scikit-learn on the same rows and judges both maps alike.
 */
public final class TimedTsne {
    private static final int NEIGHBORS = 91;

    private TimedTsne() {}

    /** Prints seconds of the graph and of the descent, and the divergence. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        int columns = Integer.parseInt(args[1]);
        double[] values = new double[rows * columns];
        ByteBuffer.wrap(Files.readAllBytes(Path.of(args[2])))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer()
                .get(values);
        Matrix points = new Float64Matrix(rows, columns, values);
        int threads = Runtime.getRuntime().availableProcessors();
        long begin = System.nanoTime();
        KNearestGraph graph =
                KNearestGraph.of(points, Metric.EUCLIDEAN, Math.min(rows - 1, NEIGHBORS), threads, Progress.NONE);
        double[] squared = new double[graph.similarity().length];
        for (int i = 0; i < squared.length; i++) {
            squared[i] = graph.similarity()[i] * graph.similarity()[i];
        }
        Affinities affinities = Affinities.of(rows, graph.neighbor(), squared, 30, threads);
        long middle = System.nanoTime();
        Tsne.Result result = Tsne.fit(
                affinities,
                MapStart.smallComponents(points, threads, Progress.NONE),
                TsneOptions.defaults(42),
                threads,
                (i, n, loss, layout) ->
                        System.err.printf("%d %.4f %.1f s%n", i, loss, (System.nanoTime() - middle) / 1e9),
                Progress.NONE);
        long end = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "{\"graph\": %.2f, \"descent\": %.2f, \"divergence\": %.4f}%n",
                (middle - begin) / 1e9,
                (end - middle) / 1e9,
                result.divergence());
        write(Path.of(args[3]), result.layout());
    }

    private static void write(Path file, Layout layout) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(layout.size() * 2 * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < layout.size(); i++) {
            bytes.putDouble(layout.x()[i]).putDouble(layout.y()[i]);
        }
        Files.write(file, bytes.array());
    }
}
