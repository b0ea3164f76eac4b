package dev.embx.linalg.kernel;

import java.util.Arrays;

/**
 * How fast this machine runs the kernel of scans, so that estimates, whose constants were measured on one machine, hold on
 * another. It is measured once per process, in some 30 ms: the kernel is compiled for it, as it will be for the job itself.
 */
public final class KernelSpeed {
    /** Products per second of one thread on the machine of benchmarks.md. */
    private static final double REFERENCE = 1.0e11;

    private static final int DEPTH = 128;
    private static final int PANELS = 8;
    private static final int CALLS = 200;
    private static final int ROUNDS = 20;

    private KernelSpeed() {}

    private static final class Here {
        static final double FACTOR = REFERENCE / productsPerSecond(Kernels.best());
    }

    /**
     * How long all processors take here.
     *
     * @param processorSeconds what the work takes one thread on the machine of benchmarks.md
     */
    public static double seconds(double processorSeconds) {
        return processorSeconds * Here.FACTOR / Runtime.getRuntime().availableProcessors();
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
