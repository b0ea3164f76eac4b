package dev.embx.cluster.linkage;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.DistanceStorage;
import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Clusters Gaussian points once and prints wall seconds, CPU seconds and the peak memory of the process; {@code
 * linkage_benchmark.py} beside it runs it against SciPy and compares the answers. One run is one process: peak memory is a
 * figure of a process, and a user's first clustering is a cold one.
 *
 * <p>Arguments: points, dimensions, method, distance, storage (or "auto"), and a file for the points, which gets a
 * companion {@code .linkage}.
 */
public final class LinkageBenchmark {
    private LinkageBenchmark() {}

    /** Runs once. */
    public static void main(String[] args) throws IOException {
        int points = Integer.parseInt(args[0]);
        int dimensions = Integer.parseInt(args[1]);
        LinkageMethod method = LinkageMethod.valueOf(args[2].toUpperCase(Locale.ROOT));
        ClusterDistance distance =
                ClusterDistance.valueOf(args[3].toUpperCase(Locale.ROOT).replace('-', '_'));
        DistanceStorage storage = args[4].equals("auto")
                ? LinkageEstimate.storage(points, method, distance)
                : DistanceStorage.valueOf(args[4].toUpperCase(Locale.ROOT));
        double[] values = new double[points * dimensions];
        Random random = new Random(points);
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian();
        }
        write(Path.of(args[5]), values);
        long cpu = cpuNanos();
        long start = System.nanoTime();
        Linkage linkage =
                Linkages.of(new Float64Matrix(points, dimensions, values), method, distance, storage, Progress.NONE);
        double wall = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "{\"wall\": %.3f, \"cpu\": %.3f, \"peak_mb\": %d, \"storage\": \"%s\"}%n",
                wall,
                (cpuNanos() - cpu) / 1e9,
                peakMegabytes(),
                storage.id());
        write(Path.of(args[5] + ".linkage"), rows(linkage));
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    private static double[] rows(Linkage linkage) {
        double[] rows = new double[4 * linkage.merges()];
        for (int m = 0; m < linkage.merges(); m++) {
            rows[4 * m] = linkage.left()[m];
            rows[4 * m + 1] = linkage.right()[m];
            rows[4 * m + 2] = linkage.height()[m];
            rows[4 * m + 3] = linkage.size()[m];
        }
        return rows;
    }

    private static void write(Path file, double[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(values);
        Files.write(file, bytes.array());
    }
}
