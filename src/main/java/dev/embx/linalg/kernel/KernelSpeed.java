package dev.embx.linalg.kernel;

import java.util.Arrays;

/**
 * How fast this machine runs the kernel of scans, so that estimates, whose constants were measured on one machine, hold on
 * another. It is measured once per process, in some 30 ms: the kernel is compiled for it, as it will be for the job itself.
 */
public final class KernelSpeed {
    /** Products per second of one thread on the machine of benchmarks.md. */
    private static final double REFERENCE = 1.0e11;

    private static final double SHORT = 0.5;
    private static final double COMPILED_SHARE = 4;

    private static final int DEPTH = 128;
    private static final int PANELS = 8;
    private static final int CALLS = 200;
    private static final int ROUNDS = 20;

    private KernelSpeed() {}

    private static final class Here {
        static final double FACTOR = REFERENCE / productsPerSecond(Kernels.best());
    }

    /**
     * How long all processors take here, compiling included.
     *
     * @param processorSeconds what the work takes one compiled thread on the machine of benchmarks.md; short work is not worth
     *     the measuring
     * @param compilingSeconds what the JVM takes there to compile it, less for shorter work
     */
    public static double seconds(double processorSeconds, double compilingSeconds) {
        double factor = processorSeconds < SHORT ? 1 : Here.FACTOR;
        double seconds = processorSeconds * factor / Runtime.getRuntime().availableProcessors();
        return seconds + Math.min(compilingSeconds * factor, COMPILED_SHARE * seconds);
    }

    /** Products per second of one thread: the best of some rounds, since other work only slows it. */
    static double productsPerSecond(StripKernel kernel) {
        Strip strip = new Strip(kernel, DEPTH);
        strip.rows = new float[kernel.rows() * DEPTH];
        strip.panels = new float[PANELS * kernel.width() * DEPTH];
        strip.panelCount = PANELS;
        Arrays.fill(strip.most, 1);
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int call = 0; call < CALLS; call++) {
                kernel.next(strip, 0);
            }
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return (double) CALLS * PANELS * kernel.width() * kernel.rows() * DEPTH / (fastest / 1e9);
    }
}
