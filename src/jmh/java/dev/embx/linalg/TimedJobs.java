package dev.embx.linalg;

import com.sun.management.OperatingSystemMXBean;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.cluster.partition.LabeledClusters;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.cluster.partition.Partitions;
import dev.embx.cluster.quality.Silhouette;
import dev.embx.decomposition.Pca;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.Origin;
import dev.embx.embedding.RowCheck;
import dev.embx.health.Health;
import dev.embx.job.Progress;
import dev.embx.manifold.Layout;
import dev.embx.manifold.tsne.Tsne;
import dev.embx.manifold.tsne.TsneMap;
import dev.embx.manifold.tsne.TsneOptions;
import dev.embx.manifold.umap.UmapMap;
import dev.embx.manifold.umap.UmapOptions;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.KNearestGraph;
import dev.embx.text.Label;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Wall and processor time of heavy jobs on a file of little-endian float32, with an answer to compare; see {@code scripts/jobs.py}. */
public final class TimedJobs {
    private static final int NEIGHBORS = 10;
    private static final int CLUSTERS = 50;
    private static final int SEED = 42;
    private static final double NANOS = 1e9;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private TimedJobs() {}

    /** A job on rows; it may write a map to a file of float64. */
    private interface Job {
        double run(Matrix points, Path map) throws IOException;
    }

    /** Arguments: job, rows, columns, file, rounds, file for a map. One line of JSON per round, the first one cold. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[1]);
        int columns = Integer.parseInt(args[2]);
        float[] values = new float[rows * columns];
        ByteBuffer.wrap(Files.readAllBytes(Path.of(args[3])))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        Matrix points = new Float32Matrix(rows, columns, values);
        Job job = job(args[0]);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int round = 0; round < Integer.parseInt(args[4]); round++) {
            long wall = System.nanoTime();
            long processor = system.getProcessCpuTime();
            double answer = job.run(points, Path.of(args[5]));
            System.out.printf(
                    Locale.ROOT,
                    "{\"wall\": %.3f, \"cpu\": %.3f, \"answer\": %.12g}%n",
                    (System.nanoTime() - wall) / NANOS,
                    (system.getProcessCpuTime() - processor) / NANOS,
                    answer);
        }
    }

    private static Job job(String name) {
        return switch (name) {
            case "pca" -> (points, map) -> variance(points);
            case "graph" -> (points, map) -> similarity(points);
            case "kmeans" -> (points, map) -> inertia(points);
            case "silhouette" -> (points, map) -> silhouette(points);
            case "health" -> (points, map) -> health(points);
            case "tsne" -> TimedJobs::tsne;
            case "umap" -> TimedJobs::umap;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Explained by two components. */
    private static double variance(Matrix points) {
        Pca pca = Pca.fit(points, 2, THREADS, Progress.NONE);
        return Arrays.stream(pca.explainedVarianceRatio()).sum();
    }

    /** Mean cosine of the ten nearest. */
    private static double similarity(Matrix points) {
        return Arrays.stream(KNearestGraph.of(points, Metric.COSINE, NEIGHBORS, Progress.NONE)
                        .similarity())
                .average()
                .orElse(Double.NaN);
    }

    private static double inertia(Matrix points) {
        PartitionMethod method = new PartitionMethod.KMeans(CLUSTERS);
        LabeledClusters found = Partitions.of(points, ClusterDistance.EUCLIDEAN, method, Progress.NONE);
        double[][] means = new double[CLUSTERS + 1][points.columns()];
        double[] row = new double[points.columns()];
        double squares = 0;
        for (int r = 0; r < points.rows(); r++) {
            points.copyRow(r, row);
            squares += Vectors.dot(row, row);
            Vectors.addTimes(1.0 / found.size(found.label(r)), row, means[found.label(r)]);
        }
        for (int label = 1; label <= CLUSTERS; label++) {
            squares -= found.size(label) * Vectors.dot(means[label], means[label]);
        }
        return squares;
    }

    /** Mean silhouette where point i is in cluster i modulo the number of clusters. */
    private static double silhouette(Matrix points) {
        int[] labels = new int[points.rows()];
        int[] sizes = new int[CLUSTERS];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i % CLUSTERS + 1;
            sizes[i % CLUSTERS]++;
        }
        PointDistances distances = PointDistances.of(points, ClusterDistance.EUCLIDEAN);
        return Silhouette.of(new LabeledClusters(labels, sizes), distances, Progress.NONE)
                .mean();
    }

    /** Skewness of hubs. */
    private static double health(Matrix points) {
        Label[] labels = new Label[points.rows()];
        Arrays.setAll(labels, i -> Label.of("item " + i));
        EmbeddingSet set = new EmbeddingSet(
                "points",
                points,
                Ids.ofRows(points.rows()),
                labels,
                List.of(),
                JoinReport.none(points.rows()),
                new Origin(Path.of("points"), "made", ElementType.FLOAT32, List.of(), List.of()));
        return Health.of(set, RowCheck.of(set), NEIGHBORS, Progress.NONE)
                .hubness()
                .skewness();
    }

    /** The divergence. */
    private static double tsne(Matrix points, Path map) throws IOException {
        Tsne.Result result = TsneMap.of(
                points,
                Metric.EUCLIDEAN,
                TsneOptions.defaults(SEED),
                THREADS,
                (iteration, iterations, loss, layout) -> {},
                Progress.NONE);
        write(map, result.layout());
        return result.divergence();
    }

    private static double umap(Matrix points, Path map) throws IOException {
        write(
                map,
                UmapMap.of(
                        points,
                        Metric.EUCLIDEAN,
                        UmapOptions.defaults(SEED),
                        THREADS,
                        (iteration, iterations, loss, layout) -> {},
                        Progress.NONE));
        return 0;
    }

    private static void write(Path file, Layout layout) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(layout.size() * 2 * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < layout.size(); i++) {
            bytes.putDouble(layout.x()[i]).putDouble(layout.y()[i]);
        }
        Files.write(file, bytes.array());
    }
}
