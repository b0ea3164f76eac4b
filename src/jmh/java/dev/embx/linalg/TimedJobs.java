package dev.embx.linalg;

import com.sun.management.OperatingSystemMXBean;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.partition.LabeledClusters;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.cluster.partition.Partitions;
import dev.embx.decomposition.Pca;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.KNearestGraph;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Wall and processor time of heavy jobs on a file of little-endian float32, with an answer to compare; see {@code scripts/jobs.py}. */
public final class TimedJobs {
    private static final int ROUNDS = 5;
    private static final int NEIGHBORS = 10;
    private static final double NANOS = 1e9;

    private TimedJobs() {}

    /** Arguments: job (pca, graph or kmeans), rows, columns, file, clusters. One line of JSON per round, the first one cold. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[1]);
        int columns = Integer.parseInt(args[2]);
        float[] values = new float[rows * columns];
        ByteBuffer.wrap(Files.readAllBytes(Path.of(args[3])))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        Matrix points = new Float32Matrix(rows, columns, values);
        ToDoubleFunction<Matrix> job = job(args[0], Integer.parseInt(args[4]));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long wall = System.nanoTime();
            long processor = system.getProcessCpuTime();
            double answer = job.applyAsDouble(points);
            System.out.printf(
                    Locale.ROOT,
                    "{\"wall\": %.3f, \"cpu\": %.3f, \"answer\": %.12g}%n",
                    (System.nanoTime() - wall) / NANOS,
                    (system.getProcessCpuTime() - processor) / NANOS,
                    answer);
        }
    }

    private static ToDoubleFunction<Matrix> job(String name, int clusters) {
        return switch (name) {
            case "pca" -> points -> variance(points);
            case "graph" -> points -> similarity(points);
            default -> points -> inertia(points, clusters);
        };
    }

    /** Explained by two components. */
    private static double variance(Matrix points) {
        Pca pca = Pca.fit(points, 2, Runtime.getRuntime().availableProcessors(), Progress.NONE);
        return Arrays.stream(pca.explainedVarianceRatio()).sum();
    }

    /** Mean cosine of the ten nearest. */
    private static double similarity(Matrix points) {
        return Arrays.stream(KNearestGraph.of(points, Metric.COSINE, NEIGHBORS, Progress.NONE)
                        .similarity())
                .average()
                .orElse(Double.NaN);
    }

    private static double inertia(Matrix points, int clusters) {
        PartitionMethod method = new PartitionMethod.KMeans(clusters);
        LabeledClusters found = Partitions.of(points, ClusterDistance.EUCLIDEAN, method, Progress.NONE);
        double[][] means = new double[clusters + 1][points.columns()];
        double[] row = new double[points.columns()];
        double squares = 0;
        for (int r = 0; r < points.rows(); r++) {
            points.copyRow(r, row);
            squares += Vectors.dot(row, row);
            Vectors.addTimes(1.0 / found.size(found.label(r)), row, means[found.label(r)]);
        }
        for (int label = 1; label <= clusters; label++) {
            squares -= found.size(label) * Vectors.dot(means[label], means[label]);
        }
        return squares;
    }
}
