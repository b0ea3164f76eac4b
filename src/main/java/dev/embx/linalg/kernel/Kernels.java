package dev.embx.linalg.kernel;

/** Picks the kernel of scans for the running JVM and for the size of the work. */
public final class Kernels {
    /** Products that the plain kernel does in the time that it takes to load and compile the other. */
    private static final long SMALL_WORK = 300_000_000;

    private static final int WARM_DEPTH = 4;
    private static final int WARM_PANELS = 2;
    private static final long CALL_NANOS = 4_000;

    private Kernels() {}

    private static final class Best {
        static final Compiled<StripKernel> KERNEL =
                new Compiled<>(StripKernel.class, scalar(), Kernels::exercise, CALL_NANOS);
    }

    /** The kernel in plain Java. */
    public static StripKernel scalar() {
        return new ScalarKernel();
    }

    /** The fastest kernel here. The first call takes 0.3 s; the plain one where the JVM did not compile the other in time. */
    public static StripKernel best() {
        return Best.KERNEL.get();
    }

    /** The fastest kernel for this number of products, its loading included. */
    public static StripKernel forWork(long products) {
        return products < SMALL_WORK ? scalar() : best();
    }

    /** Scores short rows of zeros, with and without hits, lest the JVM compile again. */
    private static Runnable exercise(StripKernel kernel) {
        Strip strip = new Strip(kernel, WARM_DEPTH);
        strip.rows = new float[kernel.rows() * WARM_DEPTH];
        strip.panels = new float[WARM_PANELS * kernel.width() * WARM_DEPTH];
        strip.columnMost = new float[WARM_PANELS * kernel.width()];
        strip.panelCount = WARM_PANELS;
        strip.most[0] = 1;
        return () -> {
            strip.most[0] = -strip.most[0];
            kernel.next(strip, 0);
            kernel.nextOfEither(strip, 0);
        };
    }
}
