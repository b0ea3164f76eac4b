package dev.embx.linalg.kernel;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One strip against one chunk that holds no hit: nanoseconds for {@code rows x 2048} pairs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED")
public class KernelBenchmark {
    private static final int COLUMNS = 2048;

    @Param({"5", "100", "384"})
    public int depth;

    @Param({"vector", "scalar"})
    public String kind;

    private StripKernel kernel;
    private Strip strip;

    @Setup
    public void fill() {
        kernel = kind.equals("vector") ? Kernels.best() : Kernels.scalar();
        strip = new Strip(kernel, depth);
        strip.rows = random(kernel.rows() * depth);
        strip.panels = random(COLUMNS * depth);
        strip.panelCount = COLUMNS / kernel.width();
        Arrays.fill(strip.most, Float.MAX_VALUE);
        Arrays.fill(strip.least, -Float.MAX_VALUE);
    }

    private static float[] random(int size) {
        Random random = new Random(size);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    @Benchmark
    public int strip() {
        return kernel.next(strip, 0);
    }
}
