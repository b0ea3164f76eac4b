package dev.embx.linalg.kernel;

import java.util.concurrent.atomic.AtomicBoolean;

/** Picks the kernel of scans for the running JVM and for the size of the work. */
public final class Kernels {
    /** Products that the plain kernel does in the time that it takes to load and compile the other. */
    private static final long SMALL_WORK = 300_000_000;

    private static final int WARM_DEPTH = 4;
    private static final int WARM_PANELS = 2;
    /** The compiler is asked after some thousands, after more with the launcher's options; on a busy machine it answers late. */
    private static final int MOST_WARM_CALLS = 80_000;

    private static final int CALLS_PER_CHECK = 64;
    private static final long COMPILED_NANOS = CALLS_PER_CHECK * 4_000L;

    private Kernels() {}

    private static final class Best {
        static final StripKernel KERNEL = VectorModule.best(StripKernel.class, scalar());
        static final AtomicBoolean COMPILED = new AtomicBoolean();
    }

    /** The kernel in plain Java. */
    public static StripKernel scalar() {
        return new ScalarKernel();
    }

    /**
     * The fastest kernel here: the Vector API's where the JVM has it, else the plain one. The first call takes 0.3 s. Where the JVM
     * did not compile the kernel in that time, as on a busy machine, this search runs on the plain one and the next call tries again.
     */
    public static StripKernel best() {
        StripKernel kernel = Best.KERNEL;
        if (!Best.COMPILED.get() && !(kernel instanceof ScalarKernel)) {
            Best.COMPILED.compareAndSet(false, warm(kernel));
        }
        return Best.COMPILED.get() ? kernel : scalar();
    }

    /** The fastest kernel for this number of products, its loading included. */
    public static StripKernel forWork(long products) {
        return products < SMALL_WORK ? scalar() : best();
    }

    /**
     * Runs a kernel on short rows of zeros until the JVM has compiled it, with and without hits, lest it compile again.
     * Interpreted, the Vector API is a thousand times slower, and real rows on all threads would suffer that for longer.
     *
     * @return false where the JVM did not compile it, on a busy machine or since it is limited to its first compiler
     */
    private static boolean warm(StripKernel kernel) {
        Strip strip = new Strip(kernel, WARM_DEPTH);
        strip.rows = new float[kernel.rows() * WARM_DEPTH];
        strip.panels = new float[WARM_PANELS * kernel.width() * WARM_DEPTH];
        strip.columnMost = new float[WARM_PANELS * kernel.width()];
        strip.panelCount = WARM_PANELS;
        boolean compiled = false;
        for (int calls = 0; calls < MOST_WARM_CALLS && !compiled; calls += CALLS_PER_CHECK) {
            long start = System.nanoTime();
            for (int i = 0; i < CALLS_PER_CHECK; i++) {
                strip.most[0] = i % 2 == 0 ? -1 : 1;
                kernel.next(strip, 0);
                kernel.nextOfEither(strip, 0);
            }
            compiled = System.nanoTime() - start < COMPILED_NANOS;
        }
        return compiled;
    }
}
