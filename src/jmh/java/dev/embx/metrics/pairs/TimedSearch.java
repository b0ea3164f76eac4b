package dev.embx.metrics.pairs;

import com.sun.management.OperatingSystemMXBean;
import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.scan.PairFilter;
import dev.embx.neighbors.NeighborSearch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Runs one search over a file of float32 values some times and prints a line of JSON: wall and CPU seconds of the fastest
 * run, and the answer. For {@code compare.py}.
 *
 * <pre>TimedSearch pairs|neighbors FILE ROWS COLUMNS RUNS</pre>
 */
public final class TimedSearch {
    private static final int COUNT = 10;

    private TimedSearch() {}

    /** Runs the search. */
    public static void main(String[] arguments) throws IOException {
        Matrix matrix =
                read(Path.of(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        int runs = Integer.parseInt(arguments[4]);
        if (arguments[0].equals("pairs")) {
            time(runs, () -> pairs(matrix));
        } else {
            NeighborSearch search = NeighborSearch.of(matrix, Metric.COSINE);
            time(runs, () -> list("most", search.nearest(0, COUNT).nearestSimilarity()));
        }
    }

    private static String pairs(Matrix matrix) {
        ExtremePairs found = new PairSearch().extremes(matrix, Metric.COSINE, COUNT, PairFilter.all(), Progress.NONE);
        return list("most", found.most().similarity()) + ", "
                + list("least", found.least().similarity());
    }

    private static String list(String name, double[] values) {
        return "\"" + name + "\": "
                + Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private static void time(int runs, Supplier<String> search) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double wall = Double.POSITIVE_INFINITY;
        double cpu = Double.POSITIVE_INFINITY;
        String answer = "";
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            long cpuStart = system.getProcessCpuTime();
            answer = search.get();
            wall = Math.min(wall, (System.nanoTime() - start) / 1e9);
            cpu = Math.min(cpu, (system.getProcessCpuTime() - cpuStart) / 1e9);
        }
        System.out.println("{\"wall\": " + wall + ", \"cpu\": " + cpu + ", \"answer\": {" + answer + "}}");
    }

    private static Matrix read(Path file, int rows, int columns) throws IOException {
        float[] values = new float[rows * columns];
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, 4L * values.length);
            bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        }
        return new Float32Matrix(rows, columns, values);
    }
}
