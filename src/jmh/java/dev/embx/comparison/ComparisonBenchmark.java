package dev.embx.comparison;

import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarities;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Compares two sets once and prints the seconds of the two graphs of ten nearest neighbors and of all that is computed beside
 * them; {@code comparison_benchmark.py} beside it makes the sets and runs the peer. One run is one process, cold.
 *
 * <p>Arguments: rows, columns of the first, columns of the second, and for each a file of row-major little-endian float32.
 */
public final class ComparisonBenchmark {
    private static final int NEIGHBORS = 10;

    private ComparisonBenchmark() {}

    /** Runs once. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        Matrix a = read(Path.of(args[3]), rows, Integer.parseInt(args[1]));
        Matrix b = read(Path.of(args[4]), rows, Integer.parseInt(args[2]));
        long start = System.nanoTime();
        NeighborLists graphA = NeighborLists.of(a, NEIGHBORS, Progress.NONE);
        NeighborLists graphB = NeighborLists.of(b, NEIGHBORS, Progress.NONE);
        long graphs = System.nanoTime();
        NeighborOverlap overlap = NeighborOverlap.of(graphA, graphB, Progress.NONE);
        PairAgreement pairs = PairAgreement.of(
                rows, Similarities.of(a, Metric.COSINE), Similarities.of(b, Metric.COSINE), Progress.NONE);
        Geometry geometry = Geometry.of(a, b, Progress.NONE);
        long end = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "{\"graphs\": %.2f, \"rest\": %.2f, \"recall\": %.9f, \"spearman\": %.4f, \"cka\": %.9f,"
                        + " \"procrustes\": %.9f}%n",
                (graphs - start) / 1e9,
                (end - graphs) / 1e9,
                overlap.recall(),
                pairs.spearman(),
                geometry.cka(),
                geometry.procrustes());
    }

    private static Matrix read(Path file, int rows, int columns) throws IOException {
        float[] values = new float[rows * columns];
        ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new Float32Matrix(rows, columns, values);
    }
}
